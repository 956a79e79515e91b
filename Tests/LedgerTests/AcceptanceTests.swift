import ImpactCore
import Ledger
import Testing

/// Contract section 4: what a row becomes beside what is known.
@Suite struct AcceptanceTests {
  private func counts(_ pairs: [RowState: Int]) -> RowCounts {
    var counts = RowCounts()
    for (state, count) in pairs { counts[state] = count }
    return counts
  }

  /// Totals by postings and by rows, and nothing for `verify` to say.
  private func expect(
    _ books: TemporaryLedger, counted: Exact, held: Exact = .zero,
    location: SourceLocation = #_sourceLocation
  ) throws {
    #expect(try books.total() == counted, sourceLocation: location)
    #expect(try books.totalOfRows() == counted, sourceLocation: location)
    #expect(try books.total(.held) == held, sourceLocation: location)
    #expect(try books.totalOfRows(.held) == held, sourceLocation: location)
    #expect(try books.ledger.verify().firstDifference == nil, sourceLocation: location)
  }

  @Test func `claims are counted and posted`() throws {
    let books = try TemporaryLedger()
    let file = try books.drop(Claim.records([Claim("A", "10.5"), Claim("B", "20")]))
    #expect(file.id == "f1")
    #expect(file.state == .accepted)
    #expect(file.identityRule == .reference)
    #expect(file.counts == counts([.counted: 2]))
    try expect(books, counted: Exact(coefficient: 305, scale: 1))
  }

  @Test func `a file resubmitted with three new, six unchanged and one amended claim`() throws {
    let books = try TemporaryLedger()
    var claims = (1...10).map { Claim("CLM-\($0)", "\($0).5", day: $0) }
    try books.drop(Claim.records(claims))
    var again = Array(claims.prefix(7))
    again[1].miles = "10.0"
    again += (11...13).map { Claim("CLM-\($0)", "\($0).5", day: $0) }
    let file = try books.drop(Claim.records(again), name: "resubmitted.csv")
    #expect(file.counts == counts([.counted: 3, .unchanged: 6, .amended: 1]))
    claims[1].miles = "10.0"
    let expected = (claims + again.suffix(3)).reduce(Exact.zero) { $0 + $1.activity.amount.exact }
    try expect(books, counted: expected)
  }

  @Test func `a claim that is amended there and back leaves the total as it was`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "10"), Claim("B", "7")]))
    #expect(try books.drop(Claim.records([Claim("A", "12")])).counts == counts([.amended: 1]))
    try expect(books, counted: Exact(19))
    #expect(try books.drop(Claim.records([Claim("A", "10")])).counts == counts([.amended: 1]))
    try expect(books, counted: Exact(17))
  }

  @Test func `a corrected date moves a claim into another month`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "10")]))
    var claim = Claim("A", "10").record(row: 2)
    guard var activity = claim.reading.activity, let june = CivilDate("2024-06-03") else { return }
    activity.span = DateSpan(day: june)
    claim.reading = .counted(activity)
    claim.identity?.content = Claim.digest("the third of June")
    #expect(try books.drop([claim]).counts == counts([.amended: 1]))
    #expect(try books.ledger.postings().map(\.place.month) == [june.month])
    try expect(books, counted: Exact(10))
  }

  @Test func `a negative line with a used reference is counted beside the original`() throws {
    let books = try TemporaryLedger()
    let claims = [Claim("A", "9.1"), Claim("B", "5"), Claim("A", "-4.2", day: 12, .reversal)]
    let file = try books.drop(Claim.records(claims))
    #expect(file.identityRule == .reference)
    #expect(file.counts == counts([.counted: 3]))
    try expect(books, counted: Exact(coefficient: 99, scale: 1))
    let again = try books.drop(Claim.records(claims + [Claim("C", "1")]))
    #expect(again.counts == counts([.unchanged: 3, .counted: 1]))
    try expect(books, counted: Exact(coefficient: 109, scale: 1))
  }

  @Test func `an exact repeat with its reference is a duplicate`() throws {
    let books = try TemporaryLedger()
    let claims = [Claim("A", "9"), Claim("B", "5"), Claim("A", "9")]
    let file = try books.drop(Claim.records(claims))
    #expect(file.identityRule == .reference)
    #expect(file.counts == counts([.counted: 2, .duplicate: 1]))
    try expect(books, counted: Exact(14))
  }

  @Test func `a claim that is withdrawn leaves the books`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "9"), Claim("B", "5", .held)]))
    let withdrawn = [Claim("A", "9", .notApplicable), Claim("B", "5", .notApplicable)]
    let file = try books.drop(Claim.records(withdrawn))
    #expect(file.counts == counts([.notApplicable: 2]))
    try expect(books, counted: .zero)
    let back = try books.drop(Claim.records([Claim("A", "9")]))
    #expect(back.counts == counts([.amended: 1]))
    try expect(books, counted: Exact(9))
  }

  @Test func `a rejected new version leaves the old one as it is`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "9")]))
    let file = try books.drop(Claim.records([Claim("A", "nine", .rejected)]))
    #expect(file.counts == counts([.rejected: 1]))
    try expect(books, counted: Exact(9))
    let third = try books.drop(Claim.records([Claim("A", "8")]))
    #expect(third.counts == counts([.amended: 1]))
    try expect(books, counted: Exact(8))
  }

  @Test func `held versions stand in their own account until a believable one comes`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "9")]))
    #expect(try books.drop(Claim.records([Claim("A", "900", .held)])).counts == counts([.held: 1]))
    try expect(books, counted: Exact(9), held: Exact(900))
    #expect(try books.drop(Claim.records([Claim("A", "800", .held)])).counts == counts([.held: 1]))
    try expect(books, counted: Exact(9), held: Exact(800))
    #expect(try books.drop(Claim.records([Claim("A", "8")])).counts == counts([.amended: 1]))
    try expect(books, counted: Exact(8))
  }

  @Test func `a held claim dropped again is unchanged`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "900", .held)]))
    let again = try books.drop(Claim.records([Claim("A", "900", .held), Claim("B", "1")]))
    #expect(again.counts == counts([.unchanged: 1, .counted: 1]))
    try expect(books, counted: Exact(1), held: Exact(900))
  }

  @Test func `organisations and streams do not know each other's references`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "9")]))
    try books.drop(Claim.records([Claim("A", "8")]), org: "RVV")
    try books.drop(Claim.records([Claim("A", "7")]), stream: .pool)
    try expect(books, counted: Exact(24))
  }

  @Test func `rows without identity only count`() throws {
    let books = try TemporaryLedger()
    let rows: [Record.Reading] = [.ignored, .rejected, .notApplicable]
    let records = rows.enumerated().map {
      Record(source: RowSource(row: $0 + 2), reading: $1, identity: nil)
    }
    let file = try books.drop(records)
    #expect(file.identityRule == nil)
    #expect(file.counts == counts([.ignored: 1, .rejected: 1, .notApplicable: 1]))
    #expect(file.counts.read == 3)
    try expect(books, counted: .zero)
  }

  @Test func `a file without records is accepted`() throws {
    let books = try TemporaryLedger()
    #expect(try books.drop([]).counts.read == 0)
    try expect(books, counted: .zero)
  }
}
