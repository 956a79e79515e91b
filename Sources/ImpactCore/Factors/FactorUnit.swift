/// What a factor counts per, in the words of the factor books.
public enum FactorUnit: String, CaseIterable, Sendable {
  case mile
  case kilometre = "km"
  /// A kilometre of one passenger; car and van rows are per vehicle.
  case passengerKilometre = "passenger.km"
  case tonne

  /// The unit that an activity's quantity is brought to before it is multiplied.
  public var activityUnit: ActivityUnit {
    switch self {
    case .mile: .mile
    case .kilometre, .passengerKilometre: .kilometre
    case .tonne: .tonne
    }
  }
}
