extension LinkTable {
  /// Seals what a transaction has written: its last act. Also writes the whole chain of a ledger
  /// that had none.
  package func seal() throws(LedgerError) {
    let marks = try marks()
    let query = try store.query(
      """
      SELECT sequence FROM event WHERE sequence > (SELECT coalesce(max(event), 0) FROM link)
      ORDER BY sequence
      """)
    var events: [Int64?] = []
    while try query.next() { events.append(query.integer(0)) }
    var last = try end()
    if events.isEmpty {
      if marks == last.marks { return }
      events = [nil]
    }
    let identities = try RunSeal.ofAll(in: store)
    for event in events {
      last = try write(event, after: last, marks, identities)
    }
  }

  private func write(
    _ event: Int64?, after last: End, _ marks: Marks, _ identities: [UInt8]
  ) throws(LedgerError) -> End {
    let contents = try contents(of: event)
    let number = last.number + 1
    let link = try store.query(
      """
      SELECT ?1, ?2, ?3, ?4, ?5, sequence, at, kind, event.file, org
      FROM (SELECT 1) LEFT JOIN event ON sequence = ?2 LEFT JOIN file ON file.id = event.file
      """, .integer(number), .optional(event), .text(marks.text), .blob(contents),
      .blob(identities))
    defer { link.reset() }
    guard try link.next() else { throw .damaged("a link of the chain cannot be made") }
    var (seal, _) = try begin(link, after: last.link, last.marks)
    if let event {
      try forEachPosting(of: event, sealedBy: &seal) { _ in }
    }
    let sealed = seal.finish()
    try store.run(
      """
      INSERT INTO link (number, event, marks, contents, identities, link)
      VALUES (?, ?, ?, ?, ?, ?)
      """, .integer(number), .optional(event), .text(marks.text), .blob(contents),
      .blob(identities), .blob(sealed))
    return End(
      number: number, event: event ?? last.event, marks: marks, identities: identities, link: sealed
    )
  }
}
