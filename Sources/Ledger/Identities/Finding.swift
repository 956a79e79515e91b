import ImpactCore

/// What a comparison has found out about one record: there is one for each record that is not new,
/// or not what intake took it for.
struct Finding: Ranked {
  /// Place among the file's records, from 0.
  var record: UInt32
  /// The final state, as `RowState.code`.
  private var code: UInt8
  private var hasEarlier = false
  private var hasCheck = false
  /// The record says again what was withdrawn.
  private(set) var isReturned = false
  private var known = Locator(file: 0, record: 0)
  private var knownCheck: UInt64 = 0

  static let none = Finding(record: 0, state: .counted)

  init(record: UInt32, state: RowState) {
    self.record = record
    code = state.code
  }

  init(record: UInt32, state: RowState, earlier: Locator, isReturned: Bool = false) {
    self.init(record: record, state: state)
    hasEarlier = true
    known = earlier
    self.isReturned = isReturned
  }

  /// Of a record that says something else than the earlier version, whose check that is.
  init(record: UInt32, state: RowState, earlier: Locator, check: UInt64) {
    self.init(record: record, state: state, earlier: earlier)
    hasCheck = true
    knownCheck = check
  }

  var state: RowState { RowState(code: code) }
  var earlier: Locator? { hasEarlier ? known : nil }
  var check: UInt64? { hasCheck ? knownCheck : nil }

  /// The earlier version that this one may take off the books.
  var superseded: Comparison.Superseded? {
    hasCheck && state != .rejected ? Comparison.Superseded(earlier: known, by: state) : nil
  }

  var rank: UInt64 { UInt64(record) }

  static func precedes(_ left: Finding, _ right: Finding) -> Bool { left.record < right.record }
}
