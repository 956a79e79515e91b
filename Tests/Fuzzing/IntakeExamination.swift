import ImpactCore
import Intake

/// Reads bytes as a dropped file and says what is not as promised of its records and its receipt.
enum IntakeExamination {
  static func complaints(about file: [UInt8], _ shelf: LayoutShelf) -> [String] {
    guard let source = MemoryFile(file) else { return ["No file in memory can be had."] }
    var complaints = Complaints()
    let trace = IntakeTrace(descriptor: source.descriptor, shelf)
    if let surprise = trace.surprise {
      complaints.expect(false, "Reading ends with \(surprise), which is no refusal.")
    }
    if let refusal = trace.refusal {
      complaints.expectSentence(refusal.reason, "The reason of a refusal")
      complaints.expectSentence(refusal.whatToDo, "The advice of a refusal")
    }
    if let reading = trace.reading {
      check(reading, &complaints)
      checkCounts(trace, reading, &complaints)
      for record in trace.records { check(record, reading.stream, &complaints) }
    }
    complaints.expect(
      trace == IntakeTrace(descriptor: source.descriptor, shelf),
      "The file is another when it is read again.")
    return complaints.list
  }

  private static func check(_ reading: Reading, _ complaints: inout Complaints) {
    complaints.expect(reading.headerRow >= 1, "The header is in row \(reading.headerRow).")
    for note in reading.notes { complaints.expectSentence(note, "A note") }
    for problem in reading.problems {
      complaints.expectSentence(problem.reason, "The reason of a problem")
      complaints.expectSentence(problem.whatToDo, "The advice of a problem")
      complaints.expect(!problem.code.isEmpty, "A problem has no code.")
    }
  }

  /// Each record is in one state, and whoever is to act on some is told of each.
  private static func checkCounts(
    _ trace: IntakeTrace, _ reading: Reading, _ complaints: inout Complaints
  ) {
    var counts = RowCounts()
    for record in trace.records { counts[record.reading.state] += 1 }
    let places = Set(trace.records.map(\.source))
    complaints.expect(
      counts.read == trace.records.count && places.count == trace.records.count,
      "\(trace.records.count) records stand in \(places.count) places.")
    for state in [RowState.held, .rejected] {
      let told = Set(reading.problems.filter { $0.state == state }.map(\.source))
      let are = trace.sources(state)
      complaints.expect(
        told == are, "\(told.count) problems are of \(are.count) \(state.rawValue) records.")
    }
    complaints.expect(
      reading.problems.allSatisfy { $0.state == .held || $0.state == .rejected },
      "A problem is of a record that needs nobody.")
  }

  private static func check(
    _ record: Record, _ stream: Stream, _ complaints: inout Complaints
  ) {
    let source = record.source
    complaints.expect(
      source.row >= 1 && source.sheet >= 0 && source.item >= 0, "A record stands at \(source).")
    guard let activity = record.reading.activity else { return }
    complaints.expect(record.identity != nil, "The record at \(source) has no identity.")
    let isNegative = activity.amount.exact < .zero
    let isReversal = if case .reversal = record.reading { true } else { false }
    // A weight may be a credit; whatever else is negative takes back something or waits.
    let mayBeNegative = isReversal || stream == .waste || record.reading.state == .held
    complaints.expect(
      isNegative ? mayBeNegative : !isReversal,
      "The record at \(source) has the amount \(activity.amount).")
  }
}
