/// What is assumed of a completed remote consultation.
public struct ConsultationAssumption: Hashable, Sendable {
  /// There and back, of one patient, in the unit in which it is stated.
  public let returnDistance: CarDistance
  /// The share of patients who would have gone by car.
  public let carShare: Share

  public init(returnDistance: CarDistance, carShare: Share) {
    self.returnDistance = returnDistance
    self.carShare = carShare
  }
}
