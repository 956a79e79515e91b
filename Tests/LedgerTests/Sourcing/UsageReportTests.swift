import ImpactCore
import Ledger
import Testing

/// Usage reports whose windows overlap, through the ledger.
@Suite struct UsageReportTests {
  private func report(_ first: String, _ last: String, meetings: [Int64]) throws -> [Record] {
    let span = DateSpan(
      first: try #require(CivilDate(first)), last: try #require(CivilDate(last)))
    return meetings.enumerated().map { user, meetings in
      let activity = Activity(
        key: ActivityKey(stream: .video, unit: .count, kind: .meeting), span: span,
        amount: FixedDecimal(meetings), participants: FixedDecimal(meetings * 3))
      let content = "\(user) \(span.first) \(span.last)"
      return Record(
        source: RowSource(row: user + 2), reading: .counted(activity),
        identity: RecordIdentity(
          naturalKey: Claim.digest(content), content: Claim.digest("\(content) \(meetings)")))
    }
  }

  private func drop(_ books: TemporaryLedger, _ records: [Record]) throws -> FileEntry {
    try books.drop(records, name: "usage.csv", stream: .video, basis: .usageReport)
  }

  @Test func `days that two windows share are counted once, and rows agree with postings`() throws {
    let books = try TemporaryLedger()
    let april = try drop(books, try report("2024-04-02", "2024-05-01", meetings: [7, 0, 12]))
    let later = try drop(books, try report("2024-04-17", "2024-05-16", meetings: [9, 3]))
    let inside = try drop(books, try report("2024-04-05", "2024-04-11", meetings: [2]))
    #expect(try books.total() == Exact(19 + 6))
    for account in [Posting.Account.counted, .covered] {
      #expect(try books.total(account) == books.totalOfRows(account))
    }
    #expect(try books.ledger.verify().firstDifference == nil)
    #expect(try books.ledger.standing(april) == april)
    #expect(
      try books.ledger.standing(later).notes == [
        """
        2 rows count only in part: covered by the usage report on 2024-04-02 to 2024-05-01 for \
        2024-04 to 2024-05.
        """
      ])
    #expect(try books.ledger.standing(inside).counts[.notApplicable] == 1)
    try books.reopen()
    #expect(try books.total() == Exact(25))
  }

  @Test func `the sums of a window's days are its sums exactly`() throws {
    let books = try TemporaryLedger()
    _ = try drop(books, try report("2024-04-02", "2024-05-01", meetings: [7, 1, 1, 100]))
    let postings = try books.ledger.postings()
    #expect(postings.count == 30)
    #expect(postings.reduce(Tally.nothing) { $0 + $1.tally }.amount.sum == Exact(109))
    #expect(postings.reduce(Tally.nothing) { $0 + $1.tally }.rows == 4)
  }
}
