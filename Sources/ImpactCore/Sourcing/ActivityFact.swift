/// What several sources may tell of: one organisation's journeys, meetings or waste in one month;
/// of a pool, the journeys of one car.
public struct ActivityFact: Hashable, Sendable {
  public let org: String
  public let stream: Stream
  public let part: FactPart
  public let month: CivilMonth
  public let car: Digest128?

  /// Nil where no source can go before another: what is held or undated is compared with nothing.
  public init?(_ place: Posting.Place) {
    guard place.account != .held, let month = place.month else { return nil }
    org = place.org
    stream = place.key.stream
    part = FactPart(place.key)
    self.month = month
    car = place.source.car
  }
}
