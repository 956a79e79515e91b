import ImpactCore

/// A decision as it is written down.
struct Decision: Hashable {
  /// Sequence number of the event that it is.
  var event: Int64
  var row: Locator
  /// The row's state before and after.
  var was: RowState
  var now: RowState
  /// The ledger's number of the activity key in the corrected unit; nil where none was corrected.
  var key: Int64?
}

extension PackedRow {
  /// The row as a decision has left it. A corrected key is added to `names`.
  func decided(_ decision: Decision, _ names: inout FileNames) -> PackedRow {
    var row = self
    row.state = decision.now
    if let key = decision.key {
      row.activity?.key = names.append(key)
    }
    return row
  }
}
