import ImpactCore
import Ledger
import Testing

/// Contract section 6: a file is taken back, totals return exactly, the history keeps it.
@Suite struct RetractionTests {
  private func expect(
    _ books: TemporaryLedger, counted: Int, held: Int = 0,
    location: SourceLocation = #_sourceLocation
  ) throws {
    #expect(try books.total() == Exact(counted), sourceLocation: location)
    #expect(try books.totalOfRows() == Exact(counted), sourceLocation: location)
    #expect(try books.total(.held) == Exact(held), sourceLocation: location)
    #expect(try books.totalOfRows(.held) == Exact(held), sourceLocation: location)
    #expect(try books.ledger.verify().firstDifference == nil, sourceLocation: location)
    try books.reopen()
    #expect(try books.total() == Exact(counted), sourceLocation: location)
  }

  @Test func `a file that is taken back leaves the books and stays in the history`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "10")]))
    try books.drop(Claim.records([Claim("B", "7"), Claim("C", "500", .held)]))
    let file = try books.retract("f2", why: "the wrong month")
    #expect(file.state == .retracted)
    #expect(file.counts[.counted] == 1)
    try expect(books, counted: 10)
    let then = try books.ledger.postings(asOf: TemporaryLedger.time(2))
    #expect(then.reduce(Exact.zero) { $0 + $1.tally.amount.sum } == Exact(517))
    #expect(try books.ledger.files().map(\.state) == [.accepted, .retracted])
    #expect(try books.ledger.counts().read == 1)
    let retraction = try #require(try books.ledger.file("f2")?.retraction)
    #expect(retraction.why == "the wrong month")
    #expect(retraction.uid == 7)
    #expect(try books.ledger.file("f1")?.retraction == nil)
    let before = try #require(try books.ledger.file("f2", asOf: TemporaryLedger.time(2)))
    #expect(before.state == .accepted)
    #expect(before.retraction == nil)
    #expect(try books.ledger.file("f2", asOf: TemporaryLedger.time(1)) == nil)
  }

  @Test func `a chain of three versions without its middle or its end`() throws {
    for (file, left) in [("f2", 30), ("f3", 20), ("f1", 30)] {
      let books = try TemporaryLedger()
      for miles in ["10", "20", "30"] { try books.drop(Claim.records([Claim("A", miles)])) }
      try books.retract(file)
      try expect(books, counted: left)
    }
  }

  @Test func `a repeat of a row that was taken back is who says it`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "10", site: "North")]))
    try books.drop(Claim.records([Claim("A", "10", site: "North"), Claim("B", "7")]))
    try books.drop(Claim.records([Claim("A", "10", site: "North")]))
    try books.retract("f1")
    try expect(books, counted: 17)
    #expect(try books.ledger.rows(where: RowFilter(), limit: 9).rows.map(\.file) == ["f2", "f2"])
    #expect(try books.ledger.file("f2")?.counts[.counted] == 2)
    #expect(try books.ledger.file("f2")?.counts[.unchanged] == 0)
    #expect(try books.ledger.file("f3")?.counts[.unchanged] == 1)
    try books.retract("f2")
    try expect(books, counted: 10)
    try books.retract("f3")
    try expect(books, counted: 0)
  }

  @Test func `a claim goes back to what stands when its amendment is taken back`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "10")]))
    try books.drop(Claim.records([Claim("A", "12")]))
    try books.drop(Claim.records([Claim("A", "12")]))
    try books.drop(Claim.records([Claim("A", "10")]))
    try books.retract("f2")
    try expect(books, counted: 10)
    try books.retract("f3")
    try expect(books, counted: 10)
    #expect(try books.ledger.rows(where: RowFilter(), limit: 9).rows.map(\.file) == ["f1"])
    #expect(try books.drop(Claim.records([Claim("A", "10")])).counts[.unchanged] == 1)
    #expect(try books.drop(Claim.records([Claim("A", "11")])).counts[.amended] == 1)
    try expect(books, counted: 11)
  }

  @Test func `the same bytes count again after a retraction`() throws {
    let books = try TemporaryLedger()
    let records = Claim.records([Claim("A", "10"), Claim(nil, "5")])
    let file = try books.drop(records)
    try books.retract(file.id)
    #expect(try books.ledger.known(org: "RNN", sha256: file.arrival.sha256) == nil)
    let again = try books.drop(records)
    #expect(again.counts[.counted] == 2)
    try expect(books, counted: 15)
  }

  @Test func `a negative line and its repeat are taken back`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "9"), Claim("B", "5")]))
    let reversal = Claim("A", "-4", day: 12, .reversal)
    try books.drop(Claim.records([Claim("A", "9"), reversal]))
    try books.drop(Claim.records([reversal]))
    try expect(books, counted: 10)
    try books.retract("f2")
    try expect(books, counted: 10)
    try books.retract("f3")
    try expect(books, counted: 14)
  }

  @Test func `decisions go with the rows of their file`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "9")]))
    try books.drop(Claim.records([Claim("A", "900", .held), Claim("B", "700", .held)]))
    try books.drop(Claim.records([Claim("B", "700", .held)]))
    try books.ledger.decide(
      .accept, on: ["f2-r2", "f2-r3"], by: 7, at: TemporaryLedger.time(9))
    try expect(books, counted: 1600)
    try books.retract("f2")
    try expect(books, counted: 9, held: 700)
    try books.ledger.decide(
      .correct(.kilometre), on: ["f3-r2"], by: 7, at: TemporaryLedger.time(20))
    try expect(books, counted: 709)
    #expect(try books.ledger.file("f3")?.counts[.counted] == 1)
  }

  @Test func `a decision is undone after the row that it replaced was taken back`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "10")]))
    try books.drop(Claim.records([Claim("A", "20")]))
    try books.drop(Claim.records([Claim("A", "900", .held)]))
    try books.ledger.decide(.accept, on: ["f3-r2"], by: 7, at: TemporaryLedger.time(9))
    try books.retract("f2")
    try expect(books, counted: 900)
    try books.ledger.decide(.undo, on: ["f3-r2"], by: 7, at: TemporaryLedger.time(30))
    try expect(books, counted: 10, held: 900)
  }

  @Test func `a file held whole can be taken back`() throws {
    let books = try TemporaryLedger()
    func visits(_ miles: Range<Int>) -> [Record] {
      Claim.records(miles.map { Claim(nil, "\($0)") })
    }
    try books.drop(visits(1..<11))
    #expect(try books.drop(visits(7..<20)).state == .held)
    #expect(
      try books.ledger.retract("f1", why: "", by: 7, at: TemporaryLedger.time(9))
        == .refused(.laterVersion("f2", .held)))
    try books.retract("f2")
    try expect(books, counted: 55)
    try books.retract("f1")
    try expect(books, counted: 0)
  }

  @Test func `what a new version withdrew comes back with its retraction`() throws {
    let books = try TemporaryLedger()
    func visits(_ miles: Range<Int>) -> [Record] {
      Claim.records(miles.map { Claim(nil, "\($0)") })
    }
    try books.drop(visits(1..<11))
    try books.drop(visits(6..<13))
    try books.drop(visits(5..<13))
    try expect(books, counted: (5..<13).reduce(0, +))
    #expect(
      try books.ledger.retract("f2", why: "", by: 7, at: TemporaryLedger.time(9))
        == .refused(.laterVersion("f3", .accepted)))
    try books.retract("f1")
    try expect(books, counted: (5..<13).reduce(0, +))
    try books.retract("f3")
    try expect(books, counted: (6..<13).reduce(0, +))
    try books.retract("f2")
    try expect(books, counted: 0)
  }

  @Test func `what cannot be taken back is refused in words`() throws {
    let books = try TemporaryLedger()
    let file = try books.drop(Claim.records([Claim("A", "10")]))
    let bytes = books.arrival()
    try books.ledger.noteUnchanged(bytes, of: file, at: TemporaryLedger.time(5))
    try books.ledger.refuse(
      books.arrival(), reason: "", whatToDo: "", at: TemporaryLedger.time(6))
    try books.retract("f1")
    let events = try books.ledger.store.integer("SELECT count(*) FROM event")
    for (id, words) in [
      ("f1", "taken back already"), ("f2", "Take f1 back instead"), ("f3", "quarantined"),
      ("f4", "no such file"), ("x", "no such file"),
    ] {
      guard
        case .refused(let refusal) = try books.ledger.retract(
          id, why: "no", by: 7, at: TemporaryLedger.time(9))
      else {
        Issue.record("\(id) was taken back")
        continue
      }
      #expect(refusal.description.contains(words))
    }
    #expect(try books.ledger.store.integer("SELECT count(*) FROM event") == events)
  }

  @Test func `a second source takes over`() throws {
    let books = try TemporaryLedger()
    let may = DateSpan(
      first: try #require(CivilDate("2024-05-01")), last: try #require(CivilDate("2024-05-31")))
    let paid = Record(
      source: RowSource(row: 2),
      reading: .counted(Activity(key: Claim.car, span: may, amount: FixedDecimal("300") ?? .zero)),
      identity: RecordIdentity(reference: Claim.digest("P1"), content: Claim.digest("P1 300")))
    try books.drop([paid], name: "payroll.csv", basis: .payrollTotal)
    try books.drop(Claim.records([Claim("A", "10")]), basis: .journey)
    #expect(try books.total() == Exact(10))
    try books.retract("f2")
    try expect(books, counted: 300)
    #expect(try books.total(.covered) == .zero)
    #expect(try books.ledger.coveredCounts() == RowCounts())
  }
}
