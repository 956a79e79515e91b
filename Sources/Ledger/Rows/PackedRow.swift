import ImpactCore

/// One record as the ledger keeps it: names by number, everything else as it was read.
struct PackedRow: Hashable {
  var source: RowSource
  var state: RowState
  /// The version of the same record that was known before, where there was one.
  var earlier: Locator?
  /// The first half of the digest of what the earlier version says; nil where this row says the
  /// same, and in rows that were written before version 4.
  var earlierCheck: UInt64?
  /// True where the row says what the earlier version said before that was withdrawn.
  var isReturned = false
  /// What was done; nil where the state needs none.
  var activity: PackedActivity?

  /// The version whose place the row takes when it counts.
  var replaces: Locator? { isReturned ? nil : earlier }

  /// The account that a row of this state and content is posted in.
  var account: Posting.Account? {
    switch state {
    case .counted, .amended: activity == nil ? nil : .counted
    case .held: activity == nil ? nil : .held
    case .unchanged, .duplicate, .notApplicable, .rejected, .ignored: nil
    }
  }
}

/// An `Activity` whose key, site and unit are numbers in the name list of its file.
struct PackedActivity: Hashable {
  var key: UInt32
  var site: UInt32
  var orgUnit: UInt32
  var span: DateSpan?
  var amount: FixedDecimal
  var energyKWh: FixedDecimal?
  var passengerMiles: FixedDecimal?
  var participants: FixedDecimal?
  var minutes: FixedDecimal?
  var engineCC: Int?
  /// The car's digest as a name.
  var car: UInt32?
  /// Nil in rows that were written before version 9, whatever else they give.
  var participantMinutes: FixedDecimal?
  /// Nil where the row names none, as in all rows from before version 9.
  var contract: UInt32?
  /// The same.
  var document: UInt32?
}

extension RowState {
  /// The number that stands for the state in packed rows. Written to disk: never renumber.
  var code: UInt8 {
    switch self {
    case .counted: 0
    case .unchanged: 1
    case .amended: 2
    case .duplicate: 3
    case .notApplicable: 4
    case .rejected: 5
    case .held: 6
    case .ignored: 7
    }
  }

  private static let byCode = RowState.allCases.sorted { $0.code < $1.code }

  /// Only the low three bits are looked at.
  init(code: UInt8) {
    self = RowState.byCode[Int(code & 7)]
  }
}
