import ImpactCore

/// The identity of one record of a draft.
struct DraftIdentity: Ranked {
  /// By the rule in force; the content's digest for a reversal, which its reference does not name.
  var identity: Digest128
  var content: Digest128
  /// Place among the draft's records, from 0.
  var record: UInt32
  /// The state that intake read, as `RowState.code`.
  var state: UInt8
  var isReversal: Bool

  static let none = DraftIdentity(
    identity: Digest128(high: 0, low: 0), content: Digest128(high: 0, low: 0), record: 0, state: 0,
    isReversal: false)

  var rank: UInt64 { identity.high }

  /// By identity, and the first of equals first.
  static func precedes(_ left: DraftIdentity, _ right: DraftIdentity) -> Bool {
    if left.identity.high != right.identity.high { return left.identity.high < right.identity.high }
    if left.identity.low != right.identity.low { return left.identity.low < right.identity.low }
    return left.record < right.record
  }
}
