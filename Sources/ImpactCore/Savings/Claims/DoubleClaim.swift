/// Something that may have been claimed twice, for a person to look at. Nothing is taken out of the
/// totals because of it.
public enum DoubleClaim: Hashable, Sendable {
  /// The miles that a driver's claim gives to passengers, and the passengers' own claims.
  case passengerAndDriver(organisation: String, month: CivilMonth, miles: Exact)
  /// A mileage claim and a pool-car log of one day that name the same car.
  case claimAndPoolLog(organisation: String, day: CivilDate, claim: String, log: String)

  /// Passenger miles that drivers and passengers both told of, by organisation and month.
  public static func passengers(in postings: [Posting]) -> [DoubleClaim] {
    let dated = postings.filter { $0.place.month != nil }
    let places = Dictionary(grouping: dated) { Books(org: $0.place.org, month: $0.place.month) }
    return places.compactMap { books, postings in
      let miles = PassengerTravel(postings).overlap
      guard let month = books.month, miles > .zero else { return nil }
      return .passengerAndDriver(organisation: books.org, month: month, miles: miles)
    }
    .sorted { $0.description < $1.description }
  }

  private struct Books: Hashable {
    let org: String
    let month: CivilMonth?
  }

  /// A journey that a row tells of, and where the row stands, for people.
  public struct Journey: Hashable, Sendable {
    public let organisation: String
    public let activity: Activity
    public let row: String

    public init(organisation: String, activity: Activity, row: String) {
      self.organisation = organisation
      self.activity = activity
      self.row = row
    }
  }

  /// Claims and pool logs of one organisation that name the same car on the same day: whoever
  /// drives a pool car has no miles to claim. Cars are compared by keyed hash, so rows that name no
  /// car, or more than one day, take no part.
  public static func claimsOfPoolCars(in journeys: [Journey]) -> [DoubleClaim] {
    func byCarAndDay(_ stream: Stream) -> [CarDay: [Journey]] {
      var found: [CarDay: [Journey]] = [:]
      for journey in journeys where journey.activity.key.stream == stream {
        if let place = CarDay(journey) { found[place, default: []].append(journey) }
      }
      return found
    }
    let logs = byCarAndDay(.pool)
    return byCarAndDay(.mileage).flatMap { place, claims in
      claims.flatMap { claim in
        logs[place, default: []].map { log in
          DoubleClaim.claimAndPoolLog(
            organisation: place.organisation, day: place.day, claim: claim.row, log: log.row)
        }
      }
    }
    .sorted { $0.description < $1.description }
  }

  private struct CarDay: Hashable {
    let organisation: String
    let car: Digest128
    let day: CivilDate

    init?(_ journey: Journey) {
      guard let car = journey.activity.car, let span = journey.activity.span, span.isOneDay
      else { return nil }
      organisation = journey.organisation
      self.car = car
      day = span.first
    }
  }
}

extension DoubleClaim: CustomStringConvertible {
  public var description: String {
    switch self {
    case .passengerAndDriver(let organisation, let month, let miles):
      "\(organisation), \(month): drivers and passengers both claim \(miles) passenger miles. Only "
        + "one side counts."
    case .claimAndPoolLog(let organisation, let day, let claim, let log):
      "\(organisation), \(day): \(claim) claims miles of the car that \(log) logs for the same "
        + "day. Look which of them is right."
    }
  }
}
