import ImpactCore
import Ledger
import Testing

/// A file that could not say something itself is read again once somebody has said it.
@Suite struct RereadingTests {
  private func visits(_ miles: Range<Int>) -> [Record] {
    Claim.records(miles.map { Claim(nil, "\($0)") })
  }

  /// Ten visits, and a file of which nobody can tell whether it is their new version.
  private func unclear() throws -> TemporaryLedger {
    let books = try TemporaryLedger()
    try books.drop(visits(1..<11))
    #expect(try books.drop(visits(7..<20)).state == .held)
    return books
  }

  private func expect(
    _ books: TemporaryLedger, _ miles: Range<Int>, location: SourceLocation = #_sourceLocation
  ) throws {
    let sum = Exact(miles.reduce(0, +))
    #expect(try books.total() == sum, sourceLocation: location)
    #expect(try books.totalOfRows() == sum, sourceLocation: location)
    #expect(try books.total(.held) == .zero, sourceLocation: location)
    #expect(try books.ledger.verify().firstDifference == nil, sourceLocation: location)
    try books.reopen()
    #expect(try books.total() == sum, sourceLocation: location)
  }

  @Test func `a held file that adds is counted beside the earlier one`() throws {
    let books = try unclear()
    let file = try books.reread("f2", .adds, visits(7..<20))
    #expect(file.id == "f3")
    #expect(file.counts[.counted] == 9)
    #expect(file.counts[.unchanged] == 4)
    #expect(file.notes.contains { $0.contains("read before as f2. User 7 said that it adds") })
    try expect(books, 1..<20)
    let first = try #require(try books.ledger.file("f2"))
    #expect(first.state == .retracted)
    #expect(first.retraction?.why.contains("it adds to the earlier file") == true)
  }

  @Test func `a held file that replaces takes the other rows back`() throws {
    let books = try unclear()
    let file = try books.reread("f2", .replaces, visits(7..<20))
    #expect(file.state == .accepted)
    try expect(books, 7..<20)
    // What was known before it was said stays so.
    let then = try books.ledger.postings(asOf: TemporaryLedger.time(2))
    let held = then.filter { $0.place.account == .held }
    #expect(held.reduce(.zero) { $0 + $1.tally.amount.sum } == Exact((7..<20).reduce(0, +)))
    try books.retract(file.id)
    try expect(books, 1..<11)
  }

  @Test func `an accepted file can be told to be the new version`() throws {
    let books = try TemporaryLedger()
    try books.drop(visits(1..<11))
    try books.drop(visits(11..<21))
    try books.reread("f2", .replaces, visits(11..<21))
    try expect(books, 11..<21)
  }

  @Test func `a file that must stay is refused and nothing changes`() throws {
    let books = try unclear()
    let before = try Set(books.ledger.postings())
    let draft = books.ledger.draft(for: books.arrival())
    let order = Rereading(file: "f1", saying: .replaces, uid: 7)
    let made = try books.ledger.reread(
      order, draft, FileSummary(layout: "claims", stream: .mileage), at: books.now)
    #expect(made == .refused(.laterVersion("f2", .held)))
    #expect(try Set(books.ledger.postings()) == before)
    #expect(try books.ledger.files().count == 2)
  }

  @Test func `a held file says in its reason what can be said of it`() throws {
    let books = try unclear()
    #expect(
      try books.ledger.file("f2")?.whatToDo
        == "Say which it is: impactctl file f2 --replace, or --add.")
  }
}
