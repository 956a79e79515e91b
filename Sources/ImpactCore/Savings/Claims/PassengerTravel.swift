/// Miles that people rode along, as one organisation's books of one month tell them: once from the
/// driver's claim, and perhaps once more from the passenger's own.
///
/// Passenger miles cause nothing and are no part of the driver's miles: the car went anyway. They
/// are what `car-sharing` is reckoned from.
public struct PassengerTravel: Hashable, Sendable {
  /// Beside the driver's own miles (`Tally.passengerMiles`, in miles).
  public private(set) var byDrivers = CarDistance.zero
  /// Claimed by the passengers themselves (`car-share`).
  public private(set) var byPassengers = CarDistance.zero

  /// Of the postings of one organisation and month; those that are not counted take no part.
  public init(_ postings: some Sequence<Posting>) {
    for posting in postings where posting.place.account == .counted {
      add(posting)
    }
  }

  private mutating func add(_ posting: Posting) {
    let key = posting.place.key
    switch key.kind {
    case .vehicle where key.stream == .mileage:
      byDrivers.miles += posting.tally.passengerMiles.sum
    case .passenger(.carShare):
      guard let amount = posting.tally.amount.known,
        let distance = CarDistance(amount, in: key.unit)
      else { return }
      byPassengers += distance
    default:
      break
    }
  }

  /// What may have been told twice, in miles: the smaller of the two. No row names the passenger to
  /// the driver, so it cannot be known, and is taken for the same journeys.
  public var overlap: Exact {
    max(.zero, min(byDrivers.inMiles, byPassengers.inMiles))
  }

  /// What counts: the larger of the two, never their sum.
  public var counted: CarDistance {
    byDrivers.inMiles >= byPassengers.inMiles ? byDrivers : byPassengers
  }
}
