/// How something was saved (contract section 8). The raw values are the names in answers.
public enum SavingMechanism: String, CaseIterable, Sendable {
  case mileageReduction = "mileage-reduction"
  case videoMeetings = "video-meetings"
  case consultations
  case carSharing = "car-sharing"
  case activeTravel = "active-travel"
  case poolCar = "pool-car"
  case waste

  /// How a mechanism stands to the miles that staff claim: what keeps one mile from being claimed
  /// twice.
  public enum Claim: Hashable, Sendable {
    /// Seen in the claims themselves, against a baseline.
    case observed
    /// Reckoned from what staff did instead of driving: fewer claimed miles are the result of it,
    /// so it lies inside what is observed and is never added to it.
    case modelled
    /// Journeys that nobody claims, or no car miles at all: apart from what is observed.
    case apart
  }

  /// Meetings, shared rides and cycling replace journeys of staff, and so show in their claims.
  /// Consultations replace journeys of patients, which no claim holds.
  public var claim: Claim {
    switch self {
    case .mileageReduction: .observed
    case .videoMeetings, .carSharing, .activeTravel: .modelled
    case .consultations, .poolCar, .waste: .apart
    }
  }

  /// What the saving is reckoned by, in one line.
  public var formula: String {
    switch self {
    case .mileageReduction: "car miles of the baseline's same month − car miles now"
    case .videoMeetings:
      "meetings × travellers per meeting × return distance × substitution share × car share "
        + "÷ occupancy"
    case .consultations: "completed remote consultations × return distance × car share"
    case .carSharing: "passenger miles claimed"
    case .activeTravel: "bicycle and walking distance × substitution share"
    case .poolCar: "pool miles × (rate of the grey-fleet car − rate of the pool car)"
    case .waste: "weight in the same month of the previous year − weight now"
    }
  }

  /// The kind of assumption set that the mechanism takes its assumptions and its shares for gross
  /// to net from.
  public var assumptions: AssumptionKind {
    switch self {
    case .videoMeetings: .meeting
    case .consultations: .consultation
    case .mileageReduction, .carSharing, .activeTravel, .poolCar: .journey
    case .waste: .waste
    }
  }
}
