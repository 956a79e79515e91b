extension SocialMeasure {
  /// How the value comes about, in one sentence.
  public var method: String {
    switch self {
    case .otherGreenhouseGas:
      "Waste against a named other treatment of the same source and boundary, and what the "
        + "evidence register says was saved otherwise."
    case .wasteReduced:
      "Weight in the same months of the previous year less weight now, and as a share of the "
        + "previous year."
    case .wasteDonated:
      "Weight and value of what was given away, from the evidence register; weight from waste "
        + "records whose route says donated or re-used."
    case .transportGreenhouseGas, .transportNOx, .transportPM25:
      "What the car miles that staff avoided, and those that consultations spared patients, would "
        + "have caused in the average car, and, without a baseline, pool cars against the average "
        + "car for the same miles, all at one edition."
    case .carMiles:
      "Claimed car miles in the baseline's same months less car miles now; where there is no "
        + "baseline, the miles that meetings, shared rides and cycling replaced by the assumptions "
        + "named."
    case .lowEmissionVehicles:
      "Cars of pool logs that are low or no emission, and the miles in them and in claimed ones. "
        + Self.lowEmissionRule
    case .flexibleWorking:
      "Initiatives and hours from the evidence register; miles that meetings held as calls "
        + "replaced."
    case .servicesCloser:
      "Remote consultations that were completed, and the miles that they spared patients by the "
        + "assumptions named; further services from the evidence register."
    case .energyAdvice, .plasticReduced, .greenSpace, .volunteering, .sustainableContracts,
      .sustainableSpend:
      "The sum of the entries in the evidence register, each with the name of a document."
    }
  }

  /// Which vehicles are low or no emission.
  public static let lowEmissionRule =
    "Low or no emission: battery electric and plug-in cars, and cars under 50 g CO2 per km where "
    + "the row gives it."

  /// The streams that tell something of the measure; without one, only the evidence register does.
  public var streams: [Stream] {
    switch self {
    case .otherGreenhouseGas, .wasteReduced, .wasteDonated: [.waste]
    case .transportGreenhouseGas, .transportNOx, .transportPM25: [.mileage, .pool, .video]
    case .carMiles: [.mileage, .video]
    case .lowEmissionVehicles: [.pool, .mileage]
    case .flexibleWorking, .servicesCloser: [.video]
    case .energyAdvice, .plasticReduced, .volunteering, .greenSpace, .sustainableContracts,
      .sustainableSpend:
      []
    }
  }

  /// Whether entries of the evidence register count for the measure.
  public var takesRegister: Bool {
    !evidenceUnits.isEmpty
  }
}
