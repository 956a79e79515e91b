/// What is assumed of a meeting that was held as a call.
public struct MeetingAssumption: Hashable, Sendable {
  /// People who would have travelled; more than 0, and not always a whole number.
  public let travellersPerMeeting: Exact
  /// There and back, of one traveller, in the unit in which it is stated.
  public let returnDistance: CarDistance
  /// The share of these journeys that the call replaced.
  public let substitution: Share
  /// The share of travellers who would have gone by car.
  public let carShare: Share
  /// People in one car, 1 to 9.
  public let occupancy: Exact

  /// Nil where there would be no travellers, no distance, or no driver.
  public init?(
    travellersPerMeeting: Exact, returnDistance: CarDistance, substitution: Share,
    carShare: Share, occupancy: Exact
  ) {
    guard travellersPerMeeting > .zero, !returnDistance.isZero, occupancy >= Exact(1) else {
      return nil
    }
    self.travellersPerMeeting = travellersPerMeeting
    self.returnDistance = returnDistance
    self.substitution = substitution
    self.carShare = carShare
    self.occupancy = occupancy
  }
}
