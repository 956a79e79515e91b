public import ImpactCore

extension Ledger {
  /// The rows that wait for a decision, in the order of files and rows: `limit` of them from
  /// `offset` on, and how many there are in all. The rows of a file that is held whole are not
  /// among them. Now, or as it was known at a moment.
  public func heldRows(
    org: String? = nil, limit: Int, offset: Int = 0, asOf instant: Instant? = nil
  ) throws(LedgerError) -> (rows: [HeldRow], total: Int) {
    let filter = RowFilter(account: .held, org: org, asOf: instant, isDecidable: true)
    let page = try rows(where: filter, limit: limit, offset: offset)
    var problems: [String: [RowSource: Problem]] = [:]
    var held: [HeldRow] = []
    for row in page.rows {
      if problems[row.file] == nil {
        let known = try self.problems(of: row.file, asOf: instant)
          .filter { $0.problem.state == .held }
        problems[row.file] = Dictionary(
          known.map { ($0.problem.source, $0.problem) }, uniquingKeysWith: { first, _ in first })
      }
      guard let file = FileEntry.number(row.file) else { throw .unknownFile(row.file) }
      held.append(
        HeldRow(
          id: RowID(file: file, source: row.source), row: row,
          problem: problems[row.file]?[row.source]))
    }
    return (held, page.total)
  }
}
