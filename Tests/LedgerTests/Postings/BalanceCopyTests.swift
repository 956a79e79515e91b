import ImpactCore
import Ledger
import TestSupport
import Testing

/// The copy of the books from which a start goes on.
@Suite struct BalanceCopyTests {
  /// A ledger with a copy, and two events after it.
  private func copied() throws -> TemporaryLedger {
    let books = try TemporaryLedger()
    try books.drop(Claim.records((1...50).map { Claim("A\($0)", "\($0)", site: "S\($0)") }))
    books.ledger.leastBetweenCopies = 0
    for number in 0..<8 {
      let claims = (1...50).map { Claim("A\($0)", "\($0 + number)", site: "S\($0)") }
      try books.drop(Claim.records(claims))
    }
    books.ledger.leastBetweenCopies = .max
    try books.drop(Claim.records([Claim("B", "7"), Claim("C", "8", .held)]))
    try books.drop(Claim.records([Claim("B", "9")]))
    #expect(try link(books) ?? 0 > 1)
    return books
  }

  private func link(_ books: TemporaryLedger) throws -> Int64? {
    try books.ledger.store.integer("SELECT max(link) FROM balance_page")
  }

  /// Of a posting from before the copy, of which the sheet alone can tell.
  private static let oldEdit = """
    UPDATE sheet SET bytes=(SELECT bytes FROM sheet WHERE event=3 AND entry='posting')
    WHERE event=1
    """

  @Test func `a start from a copy gives the same answers`() throws {
    let books = try copied()
    let before = try AllAnswers(books.ledger)
    let head = try books.ledger.head()
    try books.reopen()
    #expect(try AllAnswers(books.ledger) == before)
    #expect(try books.ledger.head() == head)
    #expect(try books.ledger.verify().firstDifference == nil)
    try books.drop(Claim.records([Claim("A1", "1000", site: "S1")]))
    let total = try books.total()
    try books.edit("DELETE FROM balance_page")
    try books.reopen()
    #expect(try books.total() == total)
    #expect(try books.ledger.verify().firstDifference == nil)
  }

  @Test func `a changed posting from before the copy is found by verify`() throws {
    let books = try copied()
    let before = Set(try books.ledger.postings())
    try books.edit(Self.oldEdit)
    try books.reopen()
    #expect(Set(try books.ledger.postings()) == before)
    #expect(try books.ledger.verify().firstDifference != nil)
  }

  @Test(arguments: [
    """
    UPDATE balance_page SET bytes=CAST(substr(bytes, 1, 40) || x'7f' || substr(bytes, 42) AS BLOB)
    """,
    "UPDATE balance_page SET link=link-1", "UPDATE balance_page SET link=link+1",
    "UPDATE balance_page SET pages=2", "UPDATE balance_page SET checksum=zeroblob(32)",
    "UPDATE balance_page SET page=1, pages=2",
    "INSERT INTO balance_page SELECT 1, link, pages, bytes, checksum FROM balance_page",
    "DELETE FROM balance_page",
  ])
  func `a copy that is damaged or of another link is not used`(edit: String) throws {
    let books = try copied()
    let before = Set(try books.ledger.postings())
    try books.edit(edit)
    try books.reopen()
    #expect(Set(try books.ledger.postings()) == before)
    try books.edit(Self.oldEdit)
    #expect(throws: LedgerError.self) { try books.reopen() }
  }

  @Test(arguments: [
    "UPDATE link SET marks='1'", "UPDATE link SET identities=zeroblob(32)",
    "UPDATE link SET link=zeroblob(32)",
  ])
  func `a link that is not the one of the copy is refused at the start`(edit: String) throws {
    let books = try copied()
    try books.edit("\(edit) WHERE number=(SELECT link FROM balance_page)")
    #expect(throws: LedgerError.self) { try books.reopen() }
  }

  @Test func `a copy is written for a share of the books, and the disk holds one`() throws {
    let books = try TemporaryLedger()
    books.ledger.leastBetweenCopies = 100
    var links: Set<Int64> = []
    for number in 0..<40 {
      try books.drop(Claim.records((0..<9).map { Claim("N\(number)-\($0)", "1", site: "S\($0)") }))
      if let link = try link(books) { links.insert(link) }
      #expect(try books.ledger.store.integer("SELECT count(*) FROM balance_page") ?? 0 <= 1)
    }
    // Each event counts as 9 postings and a link as 16 more.
    #expect(links.count == 40 * 25 / 125)
  }

  /// Sums that two sources tell of, kilometres and everything else.
  @Test(arguments: SeededGenerator.seeds)
  func `the rolled-up books add up to the whole`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let books = try TemporaryLedger()
    for number in 0..<4 {
      let activities = (0..<60).map { _ in RandomActivity.next(using: &random) }
      try books.drop(
        RandomActivity.records(activities), name: "\(number).csv", org: number < 3 ? "RNN" : "RXX",
        basis: [.journey, .claimTotal, nil].randomElement(using: &random) ?? nil)
      if number == 2, random.oneIn(2) { try books.retract("f1") }
      try Self.expectEqual(books.ledger, "seed \(seed)")
      if random.oneIn(3) { try books.reopen() }
    }
  }

  private static func expectEqual(_ ledger: Ledger, _ what: String) throws {
    func sums(_ postings: BookView) -> [Posting.Place: Tally] {
      var sums: [Posting.Place: Tally] = [:]
      for posting in postings {
        var place = Posting.Place(
          account: posting.place.account, org: posting.place.org, site: "", orgUnit: "",
          month: posting.place.month, key: posting.place.key, contract: posting.place.contract)
        if [.kilometre, .metre].contains(place.key.unit) { place = posting.place }
        sums[place, default: .nothing] += posting.tally
      }
      return sums.filter { !$0.value.isNothing }
    }
    let rolled = try ledger.rolledUpPostings()
    #expect(sums(rolled) == sums(try ledger.postings()), "\(what)")
    #expect(rolled.count == sums(rolled).count, "\(what): a place stands twice")
  }
}
