import ImpactCore
import Ledger
import Testing

/// Sign-offs and the history after them.
@Suite struct SignOffTests {
  private let books: TemporaryLedger
  private let shelf: NotedShelf

  init() throws {
    books = try TemporaryLedger()
    let text = FactorText(role: .rules, file: "choice.rules", bytes: Array("rules".utf8))
    shelf = try books.ledger.note(
      [ShelfText(text)], policy: "calendar-year",
      at: TemporaryLedger.time(0))
  }

  private func terms(_ period: Period = .all, asked: String? = nil) -> SignOff.Terms {
    SignOff.Terms(
      shelf: shelf.number, period: period, asked: asked, org: asked == nil ? nil : "RNN",
      policy: "calendar-year", name: "Ada", uid: .max, note: "For the board", figures: "{}")
  }

  @Test func `a sign-off is kept as it was signed`() throws {
    let first = try books.ledger.sign(terms(), at: TemporaryLedger.time(1))
    #expect(first.id == "s1" && first.event == 0 && first.terms == terms())
    try books.drop(Claim.records([Claim("A", "9")]))
    let period = Period(from: CivilDate("2024-04-01"), to: CivilDate("2025-03-31"))
    let second = try books.ledger.sign(
      terms(period, asked: "FY2024-25"), at: TemporaryLedger.time(2))
    #expect(second.event == 1)
    try books.reopen()
    #expect(try books.ledger.signOff("s1") == first)
    #expect(try books.ledger.signOff("s2") == second)
    #expect(second.terms.period == period && second.terms.org == "RNN")
    let page = try books.ledger.signOffs(limit: 1)
    #expect(page.signOffs == [second] && page.total == 2)
    #expect(try books.ledger.signOffs(limit: 9, offset: 1).signOffs == [first])
    for id in ["s3", "s0", "s01", "f1", "", "s", "s-1"] {
      #expect(try books.ledger.signOff(id) == nil)
    }
  }

  @Test func `nothing is written with an earlier time than a sign-off`() throws {
    try books.ledger.sign(terms(), at: TemporaryLedger.time(100))
    try books.drop(Claim.records([Claim("A", "9")]))
    #expect(try books.ledger.lastEvent() == TemporaryLedger.time(100))
  }

  @Test func `a sign-off cannot be changed and needs its factor books`() throws {
    try books.ledger.sign(terms(), at: TemporaryLedger.time(1))
    let store = books.ledger.store
    #expect(throws: LedgerError.self) { try store.execute("UPDATE signoff SET note='x'") }
    #expect(throws: LedgerError.self) { try store.execute("DELETE FROM signoff") }
    var stray = terms()
    stray.shelf = 99
    #expect(throws: LedgerError.self) {
      try books.ledger.sign(stray, at: TemporaryLedger.time(2))
    }
    #expect(try books.ledger.signOffs(limit: 9).total == 1)
  }

  @Test(arguments: ["figures='{ }'", "name='Eve'", "event=0", "sha256=substr(sha256, 2) || 'f'"])
  func `a sign-off that is changed by hand is found`(change: String) throws {
    try books.drop(Claim.records([Claim("A", "9")]))
    try books.ledger.sign(terms(), at: TemporaryLedger.time(1))
    #expect(try books.ledger.signOff("s1")?.terms.isIntact == true)
    #expect(try books.ledger.verify().firstDifference == nil)
    try books.edit("UPDATE signoff SET \(change)")
    #expect(throws: LedgerError.self) { try books.reopen() }
  }

  private func history(after event: Int64) throws -> [BookedEvent] {
    var events: [BookedEvent] = []
    try books.ledger.forEachEvent(after: event) { events.append($0) }
    return events
  }

  @Test func `the history tells what each event was and what it changed`() throws {
    try books.drop(Claim.records([Claim("A", "9"), Claim("B", "700", .held)]))
    let signed = try books.ledger.sign(terms(), at: books.now)
    let before = try books.ledger.booked(through: signed.event)
    try books.drop(Claim.records([Claim("C", "5")]), name: "late.csv")
    try books.drop(Claim.records([Claim("A", "8")]), name: "new.csv")
    try books.drop(Claim.records([Claim("A", "8")]), name: "repeat.csv")
    try books.ledger.decide(.accept, on: ["f1-r3"], by: 1, at: books.now)
    try books.retract("f2")
    let events = try history(after: signed.event)
    #expect(events.map(\.kind) == [.arrival, .amendment, .decision, .retraction])
    #expect(events.map(\.file) == ["f2", "f3", "f1", "f2"])
    #expect(events.map(\.fileName) == ["late.csv", "new.csv", "claims.csv", "late.csv"])
    #expect(events.allSatisfy { $0.org == "RNN" })
    #expect(events.map(\.at) == events.map(\.at).sorted())
    let sums = events.map { event in
      event.postings.filter { $0.place.account == .counted }
        .reduce(Exact.zero) { $0 + $1.tally.amount.sum }
    }
    #expect(sums == [Exact(5), Exact(-1), Exact(700), Exact(-5)])
    var booked: [Posting.Place: Tally] = [:]
    for posting in before + events.flatMap(\.postings) {
      booked[posting.place, default: .nothing] += posting.tally
    }
    let now = try books.ledger.booked(through: .max)
    #expect(
      booked.filter { !$0.value.isNothing }
        == Dictionary(uniqueKeysWithValues: now.map { ($0.place, $0.tally) }))
    #expect(try history(after: events[3].number).isEmpty)
  }
}
