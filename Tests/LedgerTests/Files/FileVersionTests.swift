import ImpactCore
import Ledger
import Testing

/// Contract section 4, last paragraph: where only content identifies rows, the file decides.
@Suite struct FileVersionTests {
  private func visits(_ miles: Range<Int>) -> [Record] {
    Claim.records(miles.map { Claim(nil, "\($0)") })
  }

  @Test func `a file that repeats half of the rows is the new version`() throws {
    let books = try TemporaryLedger()
    try books.drop(visits(1..<11))
    let second = try books.drop(visits(6..<13))
    #expect(second.state == .accepted)
    #expect(second.counts[.unchanged] == 5)
    #expect(second.counts[.counted] == 2)
    #expect(second.notes.count == 1)
    #expect(try books.total() == Exact((6..<13).reduce(0, +)))
    #expect(try books.totalOfRows() == Exact((6..<13).reduce(0, +)))
    #expect(try books.ledger.verify().firstDifference == nil)
  }

  @Test func `a row that a version took back counts again when it returns`() throws {
    let books = try TemporaryLedger()
    try books.drop(visits(1..<11))
    try books.drop(visits(1..<10))
    let third = try books.drop(visits(1..<11))
    #expect(third.counts[.unchanged] == 9)
    #expect(third.counts[.counted] == 1)
    #expect(try books.total() == Exact((1..<11).reduce(0, +)))
    #expect(try books.ledger.verify().firstDifference == nil)
  }

  @Test func `one row short of half is held whole`() throws {
    let books = try TemporaryLedger()
    try books.drop(visits(1..<11))
    let second = try books.drop(visits(7..<20))
    #expect(second.state == .held)
    #expect(second.counts[.held] == 13)
    #expect(second.reason?.contains("4 of the 10 rows of f1") == true)
    #expect(try books.total() == Exact((1..<11).reduce(0, +)))
    #expect(try books.total(.held) == Exact((7..<20).reduce(0, +)))
    #expect(try books.totalOfRows(.held) == Exact((7..<20).reduce(0, +)))
    #expect(try books.ledger.verify().firstDifference == nil)
    // Nothing of a held file is known, so its rows count when another file brings them.
    let other = try books.drop(visits(15..<20), name: "other.csv")
    #expect(other.counts[.counted] == 5)
  }

  @Test func `a file that repeats nothing is an addition`() throws {
    let books = try TemporaryLedger()
    try books.drop(visits(1..<11))
    #expect(try books.drop(visits(11..<21)).state == .accepted)
    #expect(try books.total() == Exact((1..<21).reduce(0, +)))
  }

  @Test func `another name never takes rows back`() throws {
    let books = try TemporaryLedger()
    try books.drop(visits(1..<11))
    let other = try books.drop(visits(1..<10), name: "other.csv")
    #expect(other.counts[.unchanged] == 9)
    #expect(try books.total() == Exact((1..<11).reduce(0, +)))
  }

  @Test func `a row that a file of another name brought first stays`() throws {
    let books = try TemporaryLedger()
    try books.drop(visits(1..<4), name: "other.csv")
    try books.drop(visits(1..<11))
    try books.drop(visits(3..<11))
    #expect(try books.total() == Exact((1..<11).reduce(0, +)))
    #expect(try books.ledger.verify().firstDifference == nil)
  }
}
