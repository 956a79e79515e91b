/// The sixteen environmental measures of the Social Value Outcomes Framework (Cheshire and
/// Merseyside Social Value Guide, appendix c, environmental theme). The codes are this program's
/// own, and the raw values are the words of answers, targets and the evidence register.
public enum SocialMeasure: String, CaseIterable, Sendable {
  case otherGreenhouseGas = "ENV-01"
  case energyAdvice = "ENV-02"
  case wasteReduced = "ENV-03"
  case wasteDonated = "ENV-04"
  case plasticReduced = "ENV-05"
  case transportGreenhouseGas = "ENV-06"
  case transportNOx = "ENV-07"
  case transportPM25 = "ENV-08"
  case carMiles = "ENV-09"
  case lowEmissionVehicles = "ENV-10"
  case flexibleWorking = "ENV-11"
  case servicesCloser = "ENV-12"
  case volunteering = "ENV-13"
  case greenSpace = "ENV-14"
  case sustainableContracts = "ENV-15"
  case sustainableSpend = "ENV-16"

  /// What is measured, as a table names it.
  public var title: String {
    switch self {
    case .otherGreenhouseGas: "Greenhouse gas saved, not from transport"
    case .energyAdvice: "Initiatives advising residents on energy, above all on fuel poverty"
    case .wasteReduced: "Waste generated, reduction against the previous year"
    case .wasteDonated: "Waste avoided by donating devices or pharmaceuticals"
    case .plasticReduced: "Initiatives that reduce or replace single-use plastics"
    case .transportGreenhouseGas: "Greenhouse gas saved from transport"
    case .transportNOx: "NOx saved from transport"
    case .transportPM25: "PM2.5 saved"
    case .carMiles: "Car miles saved"
    case .lowEmissionVehicles: "Low or no emission staff vehicles, and miles driven in them"
    case .flexibleWorking: "Initiatives for flexible and home working that reduce staff travel"
    case .servicesCloser: "Services brought closer to people by digital means"
    case .volunteering:
      "Voluntary time for green infrastructure, biodiversity and clean green space"
    case .greenSpace: "Initiatives that improve local green space"
    case .sustainableContracts: "Contracts with sustainable procurement commitments"
    case .sustainableSpend: "Spend on contracts with sustainable procurement commitments"
    }
  }

  /// The units in which the measure is answered, the first one first.
  public var units: [String] {
    switch self {
    case .otherGreenhouseGas, .transportGreenhouseGas: ["kg CO2e"]
    case .energyAdvice: ["count", "hours"]
    case .wasteReduced: ["kg", "percent"]
    case .wasteDonated: ["kg", "pounds"]
    case .plasticReduced: ["count", "kg"]
    case .transportNOx, .transportPM25: ["g"]
    case .carMiles: ["miles"]
    case .lowEmissionVehicles: ["vehicles", "miles"]
    case .flexibleWorking: ["count", "hours", "miles"]
    case .servicesCloser: ["consultations", "miles"]
    case .volunteering: ["hours"]
    case .greenSpace, .sustainableContracts: ["count"]
    case .sustainableSpend: ["pounds"]
    }
  }

  /// What of the award's environment theme the measure is evidence of.
  public var outcome: AwardOutcome {
    switch self {
    case .otherGreenhouseGas, .energyAdvice, .wasteReduced, .wasteDonated, .plasticReduced,
      .transportGreenhouseGas:
      .environmentalImpactsReduced
    case .transportNOx, .transportPM25: .airPollutionReduced
    case .carMiles: .carMilesReduced
    case .lowEmissionVehicles, .flexibleWorking, .servicesCloser: .sustainableTravelPromoted
    case .volunteering, .greenSpace: .betterPlacesToLive
    case .sustainableContracts, .sustainableSpend: .sustainableAndEthicalGovernance
    }
  }

  /// Whether a figure of the measure is a view of journeys that no car of staff or of a patient
  /// made: transport's greenhouse gas, the car miles behind it, the low-emission miles, and the
  /// miles that calls and consultations spared. They are shown side by side, and only one of them
  /// is worth money.
  public func isViewOfTravel(in unit: String) -> Bool {
    switch self {
    case .transportGreenhouseGas, .carMiles: true
    case .lowEmissionVehicles, .flexibleWorking, .servicesCloser: unit == "miles"
    default: false
    }
  }

  /// What to do about a unit that the measure does not have.
  func unitAdvice(for unit: String) -> String {
    "\(rawValue) is not measured in \(unit): use \(units.joined(separator: " or "))."
  }
}
