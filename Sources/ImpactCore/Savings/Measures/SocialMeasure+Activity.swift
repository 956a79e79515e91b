extension SocialMeasure {
  /// Whether rows of that kind stand behind the measure, so that they are counted beside it.
  public func rests(on key: ActivityKey) -> Bool {
    switch key.kind {
    case .evidence(let measure): measure == self
    case .waste(_, let treatment, _):
      switch self {
      case .otherGreenhouseGas, .wasteReduced: true
      case .wasteDonated: treatment == .reuse
      default: false
      }
    case .vehicle(let vehicle): rests(on: vehicle, of: key.stream)
    case .active, .passenger(.carShare): isOfTransport || self == .carMiles
    case .meeting: isOfTransport || self == .carMiles || self == .flexibleWorking
    case .consultation: isOfTransport || self == .servicesCloser
    case .passenger: false
    }
  }

  private func rests(on vehicle: RoadVehicle, of stream: Stream) -> Bool {
    switch self {
    case .transportGreenhouseGas, .transportNOx, .transportPM25: vehicle.mode == .car
    case .carMiles: vehicle.mode == .car && stream == .mileage
    case .lowEmissionVehicles: vehicle.isLowEmission
    default: false
    }
  }

  private var isOfTransport: Bool {
    [.transportGreenhouseGas, .transportNOx, .transportPM25].contains(self)
  }

  /// The unit of the answer in which entries of the register in `unit` are given, and the unit that
  /// stands behind it; nil where the register cannot enter that.
  public func registered(_ unit: ActivityUnit) -> (name: String, unit: ActivityUnit)? {
    for (name, own) in zip(units, evidenceUnits) where own.dimension == unit.dimension {
      return (name, own)
    }
    return nil
  }
}
