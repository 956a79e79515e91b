extension LinkTable {
  /// Where the chain has come to at a link: all that the next one needs of those before it.
  struct End: Hashable {
    /// Of the link; 0 before the first.
    var number: Int64
    /// The last event so far; 0 before the first.
    var event: Int64
    var marks: Marks
    /// The seal of the index of identities; empty before the first link.
    var identities: [UInt8]
    var link: [UInt8]

    static let start = End(
      number: 0, event: 0, marks: .none, identities: [], link: LinkTable.start)
  }

  /// The chain as it ends now.
  func end() throws(LedgerError) -> End {
    guard let number = try store.integer("SELECT max(number) FROM link"),
      let end = try end(at: number)
    else { return .start }
    return end
  }

  /// The chain as it was at a link; nil where there is none of that number.
  func end(at number: Int64) throws(LedgerError) -> End? {
    let query = try store.query(
      "SELECT marks, identities, link, event FROM link WHERE number=?", .integer(number))
    defer { query.reset() }
    guard try query.next() else { return nil }
    var end = End(
      number: number, event: query.integer(3), marks: Marks(query.text(0)),
      identities: query.blob(1), link: query.blob(2))
    if query.isNull(3) {
      end.event =
        try store.integer(
          """
          SELECT event FROM link WHERE number<? AND event IS NOT NULL ORDER BY number DESC LIMIT 1
          """, .integer(number)) ?? 0
    }
    return end
  }
}
