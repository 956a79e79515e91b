import ImpactCore
import ImpactService
import Ledger
import QueryWire
import TestSupport
import Testing

/// A period may cut months; a row is shared over its days.
@Suite struct PartialMonthTests {
  private let books: BookedFiles

  init() throws {
    books = try BookedFiles()
  }

  private func miles(_ from: String, _ to: String) throws -> Exact? {
    let period = Period(from: CivilDate(from), to: CivilDate(to))
    let postings = try books.ledger.postings(where: RowFilter(period: period))
    return TotalsReckoning(shelf: try Checkout.shelf.get(), policy: .calendarYear)
      .answer(TotalsQuery(period: .days(period)), period: period, postings: postings)
      .total.activity.carMiles
  }

  @Test func `a period that cuts a row takes its share by days`() throws {
    _ = try books.accept([CarClaim("30", from: "2024-04-16", to: "2024-05-15").record(row: 2)])
    #expect(try miles("2024-04-16", "2024-05-15") == Exact(30))
    #expect(try miles("2024-05-01", "2024-05-31") == Exact(15))
    #expect(try miles("2024-05-01", "2024-05-10") == Exact(10))
    #expect(try miles("2024-04-30", "2024-05-01") == Exact(2))
    #expect(try miles("2024-05-16", "2024-05-31") == nil)
  }

  @Test(arguments: SeededGenerator.seeds)
  func `periods that follow one another add up to the whole`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let start = try #require(CivilDate("2024-01-01"))
    func day(_ offset: Int) -> String { start.adding(days: offset).description }
    let records = try (2...30).map { row in
      let first = Int.random(in: 0..<300, using: &random)
      let days = Int.random(in: 0..<60, using: &random)
      return try CarClaim(
        "\(Int.random(in: 1...999, using: &random)).7", from: day(first), to: day(first + days)
      )
      .record(row: row)
    }
    _ = try books.accept(records)
    let cuts = (0..<6).map { _ in Int.random(in: 1..<364, using: &random) }.sorted()
    var sum = Exact.zero
    for (from, to) in zip([0] + cuts, cuts + [365]) where from < to {
      sum += try miles(day(from), day(to - 1)) ?? .zero
    }
    #expect(try miles(day(0), day(364)) == sum, "seed \(seed), cuts \(cuts)")
  }
}
