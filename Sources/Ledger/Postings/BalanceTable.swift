/// A copy of the books as they were at one link of the chain, from which a start goes on: it spares
/// reading every posting that was ever written.
///
/// Each page has a SHA-256 over itself and all of that link, so that a copy that is damaged or
/// stands for another history is not used, and the chain is followed from its beginning instead. A
/// start from a copy looks at no posting from before it. That those are as they were written is
/// found by `verify`, which follows the whole chain whenever it runs and takes nothing from here.
struct BalanceTable {
  private let store: Store
  private let links: LinkTable

  init(_ store: Store) {
    self.store = store
    links = LinkTable(store)
  }

  /// What a link costs at the start, as many postings as could be followed in that time.
  static let costOfLink = 16

  /// The books as they are now: the copy, and all that came after it. `since` is how much that was.
  func booksNow(
    _ names: NameTable
  ) throws(LedgerError) -> (balances: Balances, since: Int) {
    let copy = try read(names)
    var balances = copy?.balances ?? Balances()
    let start = copy?.end ?? .start
    var since = 0
    try links.follow(from: start, through: .max) { (booked, org) throws(LedgerError) in
      since += booked.count
      try balances.add(booked, org: org, names)
    }
    let followed = try links.end().number - start.number
    return (balances, since + BalanceTable.costOfLink * Int(followed))
  }

  /// Puts a copy in the place of the one before.
  func write(_ balances: Balances, at end: LinkTable.End) throws(LedgerError) {
    var pages: [[UInt8]] = []
    try balances.pack { (bytes, _) in pages.append(bytes) }
    try store.run("DELETE FROM balance_page")
    for (number, bytes) in pages.enumerated() {
      let seal = BalanceTable.checksum(of: bytes, number, of: pages.count, at: end)
      try store.run(
        "INSERT INTO balance_page (page, link, pages, bytes, checksum) VALUES (?, ?, ?, ?, ?)",
        .integer(Int64(number)), .integer(end.number), .integer(Int64(pages.count)), .blob(bytes),
        .blob(seal))
    }
  }

  /// The copy and the link that it stands for; nil where there is none, or none that can be used.
  func read(_ names: NameTable) throws(LedgerError) -> (balances: Balances, end: LinkTable.End)? {
    do throws(LedgerError) {
      guard let number = try store.integer("SELECT link FROM balance_page WHERE page=0"),
        let end = try links.end(at: number)
      else { return nil }
      return try balances(at: end, names).map { ($0, end) }
    } catch  where error.isDamage {
      return nil
    }
  }

  private func balances(
    at end: LinkTable.End, _ names: NameTable
  ) throws(LedgerError) -> Balances? {
    let query = try store.query(
      "SELECT page, pages, bytes, checksum FROM balance_page ORDER BY page")
    defer { query.reset() }
    var balances = Balances()
    var (next, pages) = (0, 1)
    while try query.next() {
      pages = Int(query.integer(1))
      let bytes = query.blob(2)
      guard query.integer(0) == Int64(next),
        BalanceTable.checksum(of: bytes, next, of: pages, at: end) == query.blob(3)
      else { return nil }
      try balances.add(page: bytes, org: nil, names)
      next += 1
    }
    return next == pages ? balances : nil
  }

  private static func checksum(
    of bytes: [UInt8], _ page: Int, of pages: Int, at end: LinkTable.End
  ) -> [UInt8] {
    var seal = LinkSeal()
    for number in [end.number, end.event, Int64(page), Int64(pages)] { seal.append(number) }
    seal.append(end.marks.text)
    seal.append(end.identities)
    seal.append(end.link)
    seal.append(bytes)
    return seal.finish()
  }
}
