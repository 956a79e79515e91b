import ImpactCore
import Testing

/// Tests that put single activities on the books.
protocol PostsActivities {}

extension PostsActivities {
  /// One counted activity on the third day of a month.
  func posting(
    _ kind: ActivityKey.Kind, _ stream: ImpactCore.Stream, _ unit: ActivityUnit, _ amount: String,
    _ month: String, org: String = "RNN", contract: String = "", document: String = ""
  ) throws -> [Posting] {
    let day = try #require(CivilDate(month + "-03"))
    let activity = Activity(
      key: ActivityKey(stream: stream, unit: unit, kind: kind), span: DateSpan(day: day),
      amount: try #require(FixedDecimal(amount)), contract: contract, document: document)
    return Posting.postings(of: activity, account: .counted, org: org)
  }

  /// Claimed by car.
  func miles(
    _ amount: String, _ month: String, org: String = "RNN", contract: String = ""
  ) throws -> [Posting] {
    try posting(
      .vehicle(RoadVehicle(mode: .car)), .mileage, .mile, amount, month, org: org,
      contract: contract)
  }
}
