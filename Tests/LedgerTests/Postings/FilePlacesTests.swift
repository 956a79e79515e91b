import ImpactCore
import Ledger
import Testing

/// Which files stand behind the books.
@Suite struct FilePlacesTests {
  private func files(_ books: TemporaryLedger, asOf instant: Instant? = nil) throws -> [String] {
    try books.ledger.filePlaces(asOf: instant).map(\.file).sorted()
  }

  @Test func `a file is named where it has counted rows, until it is taken back`() throws {
    let books = try TemporaryLedger()
    let first = try books.drop(
      Claim.records([Claim("A", "10"), Claim("B", "20", .held)]), name: "one.csv")
    let second = try books.drop(Claim.records([Claim("C", "30")]), name: "two.csv")
    let held = try books.drop(Claim.records([Claim("D", "40", .held)]), name: "three.csv")
    #expect(try files(books) == [first.id, second.id])
    #expect(try books.ledger.filePlaces().allSatisfy { $0.month == CivilMonth("2024-05") })
    #expect(try books.ledger.filePlaces().allSatisfy { $0.key == Claim.car })
    let then = books.now
    try books.retract(first.id)
    #expect(try files(books) == [second.id])
    #expect(try files(books, asOf: then) == [first.id, second.id])
    let row = try #require(
      try books.ledger.heldRows(limit: .max).rows.map(\.id.description)
        .first { $0.hasPrefix("\(held.id)-") })
    try books.ledger.decide(.accept, on: [row], by: 7, at: books.now)
    #expect(try files(books) == [second.id, held.id])
  }

  @Test func `a file whose rows a later one has replaced is named no more`() throws {
    let books = try TemporaryLedger()
    let first = try books.drop(Claim.records([Claim("A", "10")]), name: "one.csv")
    let second = try books.drop(Claim.records([Claim("A", "11")]), name: "two.csv")
    #expect(try files(books) == [second.id])
    #expect(first.id != second.id)
  }
}
