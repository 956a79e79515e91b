/// The chain that holds the ledger's history together: a link for each event, and for each other
/// transaction that wrote to a journal.
///
/// A link is the SHA-256 of the link before it, its own columns, the event, its organisation, the
/// rows that the journals grew by, the event's postings (row by row or in pages) and `contents`. So
/// the newest one, the head, stands for all that ever was written: no change, loss or addition
/// leaves it as it is.
package struct LinkTable {
  let store: Store

  init(_ store: Store) {
    self.store = store
  }

  /// How far the journals had come: the highest number in each, in the order of `SealedTables`.
  /// A journal that came later is missing in older links.
  struct Marks: Hashable {
    private let numbers: [Int64]

    /// Nothing written yet.
    static let none = Marks([])

    init(_ numbers: [Int64]) {
      self.numbers = Array(numbers.prefix((numbers.lastIndex { $0 != 0 } ?? -1) + 1))
    }

    init(_ text: String) {
      self.init(text.split(separator: " ").map { Int64($0) ?? 0 })
    }

    var text: String { numbers.map(String.init).joined(separator: " ") }

    subscript(journal: Int) -> Int64 { journal < numbers.count ? numbers[journal] : 0 }
  }

  /// What the first link follows.
  static let start = [UInt8](repeating: 0, count: LinkSeal.size)

  /// The columns of a link that are sealed, with its event and organisation, and after them the
  /// link itself.
  static let links = """
    SELECT number, link.event, marks, contents, identities, sequence, at, kind, event.file, org,
      link
    FROM link LEFT JOIN event ON sequence = link.event LEFT JOIN file ON file.id = event.file
    """
  static let sealedColumns: Range<Int32> = 0..<10

  /// The latest link; nil before the first.
  func head() throws(LedgerError) -> [UInt8]? {
    let query = try store.query("SELECT link FROM link ORDER BY number DESC LIMIT 1")
    defer { query.reset() }
    return try query.next() ? query.blob(0) : nil
  }

  /// How far the journals have come.
  func marks() throws(LedgerError) -> Marks {
    var numbers: [Int64] = []
    for journal in SealedTables.journals {
      numbers.append(try store.integer("SELECT max(\(journal.number)) FROM \(journal.name)") ?? 0)
    }
    return Marks(numbers)
  }

  /// What an event wrote beside its postings. `event` is nil for a link that has none.
  func contents(of event: Int64?) throws(LedgerError) -> [UInt8] {
    var seal = LinkSeal()
    guard let event else { return seal.finish() }
    for table in SealedTables.ofEvents { try append(table, of: event, to: &seal) }
    let file = try store.integer("SELECT file FROM event WHERE sequence=?", .integer(event)) ?? 0
    let first = try store.integer("SELECT min(sequence) FROM event WHERE file=?", .integer(file))
    if first == event {
      for table in SealedTables.ofFiles { try append(table, of: file, to: &seal) }
    }
    return seal.finish()
  }

  /// A table says its name only where it has a row, so that one that is added later leaves older
  /// seals as they are.
  private func append(
    _ table: SealedTables.Table, of owner: Int64, to seal: inout LinkSeal
  ) throws(LedgerError) {
    let query = try store.query(table.query, .integer(owner))
    var isNamed = false
    while try query.next() {
      if !isNamed { seal.append(table.name) }
      isNamed = true
      seal.append(query)
    }
  }

  /// Postings as they were written: a row each, before version 10, or a page of many.
  enum Booked {
    /// Of `PostingTable.columns`.
    case row(Statement)
    case page([UInt8], postings: Int)

    var count: Int {
      switch self {
      case .row: 1
      case .page(_, let postings): postings
      }
    }
  }

  /// The columns of a page of postings, all of which are sealed.
  static let pageColumns = "event, entry, page, postings, bytes"

  static func booked(page: Statement) -> Booked {
    .page(page.blob(4), postings: Int(page.integer(3)))
  }

  /// The postings of one event in the order in which they were written; each is appended to the
  /// event's seal and given to `take`.
  func forEachPosting(
    of event: Int64, sealedBy seal: inout LinkSeal,
    _ take: (Booked) throws(LedgerError) -> Void
  ) throws(LedgerError) {
    let rows = try store.query(
      "SELECT \(PostingTable.columns) FROM posting WHERE event=? ORDER BY rowid",
      .integer(event))
    defer { rows.reset() }
    while try rows.next() {
      seal.append(rows)
      try take(.row(rows))
    }
    let pages = try store.query(
      "SELECT \(LinkTable.pageColumns) FROM sheet WHERE event=? ORDER BY entry, page",
      .integer(event))
    defer { pages.reset() }
    while try pages.next() {
      seal.append(pages)
      try take(LinkTable.booked(page: pages))
    }
  }

  /// Begins the seal of the link that a query of `links` stands on. The event's postings are still
  /// to be appended.
  func begin(
    _ link: Statement, after previous: [UInt8], _ marks: Marks
  ) throws(LedgerError) -> (seal: LinkSeal, marks: Marks) {
    var seal = LinkSeal()
    seal.append(previous)
    seal.append(link, columns: LinkTable.sealedColumns)
    let grown = Marks(link.text(2))
    for (index, journal) in SealedTables.journals.enumerated() where grown[index] > marks[index] {
      seal.append(journal.name)
      let rows = try store.query(
        journal.query, .integer(marks[index]), .integer(grown[index]))
      while try rows.next() { seal.append(rows) }
    }
    return (seal, grown)
  }
}
