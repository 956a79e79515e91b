import ImpactCore
import TestSupport
import Testing

struct PostingTests {
  @Test(arguments: SeededGenerator.seeds)
  func `the postings of an activity add up to it, one for each month`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let activity = TallyTests.random(&random)
      let postings = Posting.postings(of: activity, account: .held, org: "RNN")
      let sum = postings.map(\.tally).reduce(.nothing, +)
      #expect(sum.rows == 1, "seed \(seed)")
      #expect(sum.amount.sum == activity.amount.exact, "seed \(seed)")
      #expect(sum.energyKWh.known == activity.energyKWh?.exact, "seed \(seed)")
      #expect(sum.passengerMiles.known == activity.passengerMiles?.exact, "seed \(seed)")
      #expect(sum.participants.known == activity.participants?.exact, "seed \(seed)")
      #expect(
        sum.participantMinutes.known == activity.participantMinutes?.exact, "seed \(seed)")
      let months = activity.span.map { $0.months.map(Optional.some) } ?? [nil]
      #expect(postings.map(\.place.month) == months, "seed \(seed)")
    }
  }

  @Test func `a posting stands where its row belongs`() throws {
    let day = try #require(CivilDate("2024-05-03"))
    let activity = Activity(
      key: TallyTests.car, span: DateSpan(day: day), amount: FixedDecimal(12), site: "Site A",
      orgUnit: "CC1", contract: "Cleaning", document: "Report")
    let posting = try #require(
      Posting.postings(of: activity, account: .counted, org: "RNN").first)
    #expect(
      posting.place
        == Posting.Place(
          account: .counted, org: "RNN", site: "Site A", orgUnit: "CC1",
          month: CivilMonth("2024-05"), key: TallyTests.car, contract: "Cleaning",
          document: "Report"))
  }
}
