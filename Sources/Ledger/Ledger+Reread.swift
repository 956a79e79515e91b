public import ImpactCore

extension Ledger {
  /// Takes a file's earlier reading back and its new one into the ledger, in one transaction.
  /// `draft` and `summary` are of the same bytes.
  public func reread(
    _ order: Rereading, _ draft: Draft, _ summary: FileSummary, move: Move? = nil, at: Instant
  ) throws(LedgerError) -> FileRereading {
    let earlier: Removal
    switch try removal(of: order.file) {
    case .refused(let refusal): return .refused(refusal)
    case .ready(let removal): earlier = removal
    }
    var summary = summary
    summary.notes.append(order.note)
    let entry = try commit { () throws(LedgerError) in
      try carryOut(earlier, why: order.why, by: order.uid, at: at)
      return try write(draft, summary, said: order, move: move, at: at)
    }
    return .accepted(entry)
  }
}
