import ImpactCore
import Intake
import Testing

/// One line of the table of samples: a file, its layout, its records by state, and the sums of what
/// counts; or the words that a refusal must hold.
///
/// Counts are of one reading without a ledger, so what a ledger makes unchanged, amended or
/// duplicate is counted here.
struct SampleLine: Equatable, Sendable, CustomTestStringConvertible {
  var file: String
  var layout: String
  /// Counted, not applicable, rejected, held, ignored.
  var states: [Int]
  var sums: String
  /// The key of `EXPECTED.json` whose figure is the sum.
  var expectedKey: String?

  var testDescription: String { file }

  var description: String {
    "\(file) | \(layout) | \(states.map(String.init).joined(separator: " ")) | \(sums)"
  }

  static func == (left: SampleLine, right: SampleLine) -> Bool {
    left.description == right.description
  }

  init(_ file: String, _ layout: String, _ states: [Int], _ sums: String, is key: String? = nil) {
    self.file = file
    self.layout = layout
    self.states = states
    self.sums = sums
    expectedKey = key
  }

  /// What reading gave.
  init(file: String, _ outcome: Outcome) {
    let states: [RowState] = [.counted, .notApplicable, .rejected, .held, .ignored]
    var sums: [String: Exact] = [:]
    for activity in outcome.counted {
      sums[activity.key.unit.rawValue, default: .zero] =
        (sums[activity.key.unit.rawValue] ?? .zero) + activity.amount.exact
    }
    self.init(
      file, outcome.reading?.layout ?? "refused",
      outcome.reading == nil ? [] : states.map(outcome.count),
      outcome.reading == nil
        ? outcome.refusal?.reason ?? ""
        : sums.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", "))
  }
}
