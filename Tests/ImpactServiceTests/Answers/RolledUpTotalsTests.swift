import ImpactCore
import ImpactService
import Ledger
import QueryWire
import TestSupport
import Testing

/// Totals that name no site are answered from the rolled-up books.
@Suite struct RolledUpTotalsTests {
  @Test(arguments: SeededGenerator.seeds.suffix(8))
  func `the rolled-up books give the answer that all postings give`(seed: UInt64) throws {
    var history = RandomHistory(seed: seed)
    let books = try SignedBooks()
    for _ in 0..<30 { try history.act(on: books) }
    let (all, rolledUp) = (try books.ledger.postings(), try books.ledger.rolledUpPostings())
    let policy = history.policy()
    let groupings: [[GroupKey]] = [
      [], [.month, .stream], [.org, .activity], [.fuel, .edition], [.contract],
    ]
    for by in groupings {
      for range in [false, true] {
        let query = TotalsQuery(by: by, range: range)
        let reckoning = TotalsReckoning(shelf: books.shelf, policy: policy)
        let answers = [Array(all), Array(rolledUp)].map {
          reckoning.answer(query, period: .all, postings: $0).json.text
        }
        #expect(answers[0] == answers[1], "seed \(seed), by \(by)")
      }
    }
  }
}
