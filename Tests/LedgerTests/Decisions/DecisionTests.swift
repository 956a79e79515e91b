import ImpactCore
import Ledger
import Testing

/// Decisions on held rows (contract sections 4 and 6).
@Suite struct DecisionTests {
  private let books: TemporaryLedger

  init() throws {
    books = try TemporaryLedger()
  }

  private func decide(
    _ verdict: Verdict, _ ids: String..., after minutes: Int64 = 60
  ) throws -> [RowDecision.Outcome] {
    try books.ledger.decide(
      verdict, on: ids, by: 1001, at: TemporaryLedger.time(minutes)
    ).map(\.outcome)
  }

  private func expect(
    counted: Exact, held: Exact = .zero, location: SourceLocation = #_sourceLocation
  ) throws {
    #expect(try books.total() == counted, sourceLocation: location)
    #expect(try books.totalOfRows() == counted, sourceLocation: location)
    #expect(try books.total(.held) == held, sourceLocation: location)
    #expect(try books.totalOfRows(.held) == held, sourceLocation: location)
    #expect(try books.ledger.verify().firstDifference == nil, sourceLocation: location)
    let counts = try books.ledger.files().reduce(RowCounts()) { $0 + $1.counts }
    #expect(try books.ledger.counts() == counts, sourceLocation: location)
  }

  private func counts(of file: String) throws -> RowCounts {
    try #require(try books.ledger.file(file)).counts
  }

  @Test func `an accepted row counts`() throws {
    try books.drop(Claim.records([Claim("A", "10"), Claim("B", "700", .held)]))
    #expect(try decide(.accept, "f1-r3") == [.decided(.counted)])
    try expect(counted: Exact(710))
    #expect(try counts(of: "f1")[.counted] == 2)
    #expect(try counts(of: "f1")[.held] == 0)
    #expect(try counts(of: "f1").read == 2)
    #expect(try books.ledger.file("f1")?.state == .accepted)
  }

  @Test func `a rejected row counts nowhere and stays in the file`() throws {
    try books.drop(Claim.records([Claim("A", "10"), Claim("B", "700", .held)]))
    #expect(try decide(.reject, "f1-r3") == [.decided(.rejected)])
    try expect(counted: Exact(10))
    #expect(try counts(of: "f1")[.rejected] == 1)
    #expect(try counts(of: "f1").read == 2)
  }

  @Test func `a corrected row counts in its other unit`() throws {
    try books.drop(Claim.records([Claim("A", "700", .held)]))
    #expect(try decide(.correct(.kilometre), "f1-r2") == [.decided(.counted)])
    let posting = try #require(try books.ledger.postings().first)
    #expect(posting.place.key.unit == .kilometre)
    #expect(posting.place.key.kind == Claim.car.kind)
    #expect(posting.tally.amount.sum == Exact(700))
    try expect(counted: Exact(700))
    let row = try #require(try books.ledger.rows(where: RowFilter(), limit: 9).rows.first)
    #expect(row.activity.key.unit == .kilometre)
    #expect(row.state == .counted)
    try books.reopen()
    try expect(counted: Exact(700))
    #expect(try books.ledger.postings().map(\.place.key.unit) == [.kilometre])
  }

  @Test func `the row's own unit is no correction but counts it`() throws {
    try books.drop(Claim.records([Claim("A", "700", .held)]))
    #expect(try decide(.correct(.mile), "f1-r2") == [.decided(.counted)])
    #expect(try decide(.accept, "f1-r2") == [.already(.counted)])
    try expect(counted: Exact(700))
  }

  @Test(arguments: [ActivityUnit.kilogram, .tonne, .gram, .count])
  func `miles are no mass and no number`(unit: ActivityUnit) throws {
    try books.drop(Claim.records([Claim("A", "700", .held)]))
    #expect(try decide(.correct(unit), "f1-r2") == [.refused(.otherDimension(has: .mile))])
    try expect(counted: .zero, held: Exact(700))
    let words = RowDecision.Refusal.otherDimension(has: .mile).description
    #expect(words == "The row's quantity is in mile. Give one of mile, km, m.")
  }

  @Test func `to undo a decision brings the books back as they were`() throws {
    try books.drop(Claim.records([Claim("A", "10"), Claim("B", "700", .held)]))
    let before = Set(try books.ledger.postings())
    let counts = try counts(of: "f1")
    for verdict in [Verdict.accept, .reject, .correct(.metre)] {
      _ = try decide(verdict, "f1-r3")
      #expect(try decide(.undo, "f1-r3") == [.decided(.held)])
      #expect(Set(try books.ledger.postings()) == before)
      #expect(try self.counts(of: "f1") == counts)
      try expect(counted: Exact(10), held: Exact(700))
    }
    #expect(try decide(.undo, "f1-r3") == [.already(.held)])
  }

  @Test func `totals as of a time are those of the decisions until then`() throws {
    try books.drop(Claim.records([Claim("A", "700", .held)]))
    _ = try decide(.accept, "f1-r2", after: 10)
    _ = try decide(.correct(.kilometre), "f1-r2", after: 20)
    _ = try decide(.reject, "f1-r2", after: 30)
    func known(_ minutes: Int64) throws -> [String] {
      let time = TemporaryLedger.time(minutes)
      let postings = try books.ledger.postings(asOf: time)
        .map { "\($0.place.account) \($0.tally.amount.sum) \($0.place.key.unit.rawValue)" }
      let rows = try Posting.Account.allCases.flatMap { account in
        try books.ledger.rows(where: RowFilter(account: account, asOf: time), limit: 9).rows
          .map { "\($0.account) \($0.activity.amount) \($0.activity.key.unit.rawValue)" }
      }
      #expect(rows == postings)
      return postings
    }
    #expect(try known(5) == ["held 700 mile"])
    #expect(try known(10) == ["counted 700 mile"])
    #expect(try known(20) == ["counted 700 km"])
    #expect(try known(30) == [])
  }

  @Test func `an accepted version takes the place of the earlier one until it is undone`() throws {
    try books.drop(Claim.records([Claim("A", "9")]))
    try books.drop(Claim.records([Claim("A", "900", .held)]))
    #expect(try decide(.accept, "f2-r2") == [.decided(.amended)])
    try expect(counted: Exact(900))
    #expect(try decide(.correct(.kilometre), "f2-r2") == [.decided(.amended)])
    try expect(counted: Exact(900))
    #expect(try decide(.reject, "f2-r2") == [.decided(.rejected)])
    try expect(counted: Exact(9))
    #expect(try decide(.accept, "f2-r2") == [.decided(.amended)])
    #expect(try decide(.undo, "f2-r2") == [.decided(.held)])
    try expect(counted: Exact(9), held: Exact(900))
    try books.reopen()
    try expect(counted: Exact(9), held: Exact(900))
  }

  @Test func `a later file replaces what was decided`() throws {
    for (verdict, miles) in [(Verdict.accept, "8"), (.reject, "7"), (.correct(.metre), "6")] {
      let books = try TemporaryLedger()
      try books.drop(Claim.records([Claim("A", "900", .held)]))
      try books.ledger.decide(verdict, on: ["f1-r2"], by: 0, at: TemporaryLedger.time(2))
      #expect(try books.drop(Claim.records([Claim("A", miles)])).counts[.amended] == 1)
      #expect(try books.total().description == miles)
      let outcome = try books.ledger.decide(
        .accept, on: ["f1-r2"], by: 0, at: TemporaryLedger.time(9))
      #expect(outcome.map(\.outcome) == [.refused(.replaced)])
      #expect(try books.total().description == miles)
      #expect(try books.totalOfRows().description == miles)
      #expect(try books.ledger.verify().firstDifference == nil)
    }
  }

  @Test func `a decided row that is dropped again is unchanged and stays decided`() throws {
    try books.drop(Claim.records([Claim("A", "900", .held)]))
    _ = try decide(.accept, "f1-r2")
    let again = try books.drop(Claim.records([Claim("A", "900", .held), Claim("B", "1")]))
    #expect(again.counts[.unchanged] == 1)
    try expect(counted: Exact(901))
    #expect(try decide(.accept, "f2-r2") == [.refused(.neverHeld(.unchanged))])
  }

  @Test func `of two held versions the accepted one counts`() throws {
    try books.drop(Claim.records([Claim("A", "900", .held)]))
    _ = try decide(.accept, "f1-r2")
    try books.drop(Claim.records([Claim("A", "800", .held)]))
    try expect(counted: Exact(900), held: Exact(800))
    #expect(try decide(.accept, "f2-r2") == [.decided(.amended)])
    try expect(counted: Exact(800))
    #expect(try decide(.undo, "f1-r2") == [.refused(.replaced)])
    #expect(try decide(.undo, "f2-r2") == [.decided(.held)])
    try expect(counted: Exact(900), held: Exact(800))
  }

  @Test func `what cannot be decided is refused and keeps nothing else back`() throws {
    try books.drop(Claim.records([Claim("A", "10"), Claim("B", "700", .held)]))
    let outcomes = try decide(.accept, "f1-r2", "f1-r3", "f1-r9", "f7-r2", "nonsense", "f1-r3")
    #expect(
      outcomes == [
        .refused(.neverHeld(.counted)), .decided(.counted), .refused(.noSuchRow),
        .refused(.noSuchRow), .refused(.noSuchRow), .already(.counted),
      ])
    try expect(counted: Exact(710))
  }

  @Test func `a new version of a file takes back what was decided in the earlier one`() throws {
    for (verdict, counted) in [(Verdict.accept, 1600), (.reject, 900), (.undo, 900)] {
      let books = try TemporaryLedger()
      let claims = (1...9).map { Claim(nil, "100", day: $0) }
      let far = Claim(nil, "700", day: 10, .held)
      try books.drop(Claim.records(claims + [far]))
      try books.ledger.decide(verdict, on: ["f1-r11"], by: 0, at: TemporaryLedger.time(2))
      #expect(try books.total() == Exact(counted))
      try books.drop(Claim.records(claims + [Claim(nil, "7", day: 10)]))
      #expect(try books.total() == Exact(907))
      #expect(try books.total(.held) == .zero)
      #expect(try books.totalOfRows() == Exact(907))
      let outcome = try books.ledger.decide(
        .accept, on: ["f1-r11"], by: 0, at: TemporaryLedger.time(9))
      #expect(outcome.map(\.outcome) == [.refused(.replaced)])
      let back = try books.drop(Claim.records(claims + [far]))
      #expect(back.counts[.held] == 1)
      #expect(try books.total() == Exact(900))
      #expect(try books.ledger.verify().firstDifference == nil)
    }
  }

  @Test func `the rows of a file that is held whole are not decided one by one`() throws {
    let claims = (1...9).map { Claim(nil, "\($0)00", day: $0) }
    try books.drop(Claim.records(claims))
    let few = Array(claims.prefix(3)) + (10...18).map { Claim(nil, "\($0)00", day: $0, .held) }
    let file = try books.drop(Claim.records(few))
    try #require(file.state == .held)
    #expect(try decide(.accept, "f2-r9") == [.refused(.fileNotAccepted(.held))])
    #expect(try books.ledger.heldRows(limit: 99).total == 0)
    #expect(try books.ledger.verify().firstDifference == nil)
  }
}
