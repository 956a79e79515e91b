import Foundation
import ImpactCore
import Intake
import Testing

/// Everything that reading one file gave.
struct Outcome {
  var records: [Record] = []
  var reading: Reading?
  var refusal: Refusal?

  var notes: [String] { reading?.notes ?? [] }
  var problems: [Problem] { reading?.problems ?? [] }

  func rows(_ state: RowState) -> [Int] {
    records.filter { $0.reading.state == state }.map(\.source.row)
  }

  func count(_ state: RowState) -> Int { rows(state).count }

  /// Counted and reversed activities.
  var counted: [Activity] {
    records.compactMap { record in
      switch record.reading {
      case .counted(let activity), .reversal(let activity): activity
      default: nil
      }
    }
  }

  var held: [Activity] {
    records.compactMap { if case .held(let activity) = $0.reading { activity } else { nil } }
  }

  func activity(row: Int, item: Int = 0) -> Activity? {
    for record in records where record.source.row == row && record.source.item == item {
      return record.reading.activity
    }
    return nil
  }

  func problem(row: Int) -> Problem? { problems.first { $0.source.row == row } }
}

extension [Activity] {
  /// The exact sum of the quantities.
  var sum: Exact { reduce(.zero) { $0 + $1.amount.exact } }

  /// The exact sum of weights in kilograms.
  var kilograms: Exact {
    reduce(.zero) { sum, activity in
      sum + activity.amount.exact * (activity.key.unit.factor(to: .kilogram) ?? .zero)
    }
  }

  var keys: Set<String> { Set(map(\.key.description)) }
}

/// A decimal written out, for comparison.
func exact(_ text: String) -> Exact { FixedDecimal(text)?.exact ?? .zero }

/// The day of a date written out.
func day(_ text: String) -> DateSpan? { CivilDate(text).map { DateSpan(day: $0) } }

/// Drops a file on the reader.
enum Drop {
  private static func seal(_ rowHash: Seal.RowHash) -> Seal {
    Seal(key: Array("a key for tests".utf8), rowHash: rowHash)
  }

  static func read(
    _ text: String, name: String = "file.csv", org: String = "RNN",
    today: String = "2026-11-22", shelf: LayoutShelf = .standard, contract: String = "",
    rowHash: Seal.RowHash = .sip
  ) throws -> Outcome {
    try read(
      Array(text.utf8), name: name, org: org, today: today, shelf: shelf, contract: contract,
      rowHash: rowHash)
  }

  static func read(
    _ bytes: [UInt8], name: String = "file.csv", org: String = "RNN",
    today: String = "2026-11-22", shelf: LayoutShelf = .standard, postings: [Posting] = [],
    contract: String = "", rowHash: Seal.RowHash = .sip
  ) throws -> Outcome {
    let path = NSTemporaryDirectory() + UUID().uuidString
    try Data(bytes).write(to: URL(filePath: path))
    defer { unlink(path) }
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    let context = IntakeContext(
      org: org, fileName: name, seal: seal(rowHash), today: try #require(CivilDate(today)),
      postings: postings, contract: contract)
    var outcome = Outcome()
    do {
      outcome.reading = try FileReader(context: context, shelf: shelf)
        .read(descriptor: descriptor) {
          outcome.records.append($0)
        }
    } catch let refusal as Refusal {
      outcome.refusal = refusal
    }
    return outcome
  }

  static func sample(_ name: String) throws -> Outcome {
    try read(SharedFiles.bytes("samples/" + name), name: name)
  }
}
