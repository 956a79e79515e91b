/// All postings after an event, in the order in which they were written, each given once.
struct PostingPass {
  private let rows: Statement
  private let pages: Statement
  private var hasRow: Bool
  private var hasPage: Bool

  init(_ store: Store, after event: Int64) throws(LedgerError) {
    // From the beginning, the rows lie in order; later ones are found by their event.
    rows =
      event == 0
      ? try store.query("SELECT \(PostingTable.columns) FROM posting ORDER BY rowid")
      : try store.query(
        "SELECT \(PostingTable.columns) FROM posting WHERE event>? ORDER BY event, rowid",
        .integer(event))
    pages = try store.query(
      "SELECT \(LinkTable.pageColumns) FROM sheet WHERE event>? ORDER BY event, entry, page",
      .integer(event))
    hasRow = try rows.next()
    hasPage = try pages.next()
  }

  var isOver: Bool { !hasRow && !hasPage }

  /// Appends the postings of an event to its seal and gives them to `take`, where they are next.
  mutating func take(
    _ event: Int64, sealedBy seal: inout LinkSeal,
    _ take: (LinkTable.Booked) throws(LedgerError) -> Void
  ) throws(LedgerError) {
    while hasRow, rows.integer(PostingPass.eventColumn) == event {
      seal.append(rows)
      try take(.row(rows))
      hasRow = try rows.next()
    }
    while hasPage, pages.integer(0) == event {
      seal.append(pages)
      try take(LinkTable.booked(page: pages))
      hasPage = try pages.next()
    }
  }

  func end() {
    rows.reset()
    pages.reset()
  }

  /// In `PostingTable.columns`.
  private static let eventColumn: Int32 = 19
}
