/// What is known of one activity key in one month, in the words that rules of choice compare.
struct ActivityFacts {
  enum EuroSource: String, CaseIterable {
    case given, inferred
  }

  static let weight = "weight"

  let key: ActivityKey
  let month: CivilMonth?
  /// For wording only: the size is part of the key.
  let engineCC: Int?
  /// The series that the question pins.
  let asked: Set<String>

  /// As the books write it; nil where it is not known or does not arise.
  func value(_ fact: ChoiceFact) -> String? {
    switch fact {
    case .stream: key.stream.rawValue
    case .kind: key.kindName
    case .fuel: vehicle?.fuel.rawValue
    case .size: vehicle?.size == .average ? nil : vehicle?.size.rawValue
    case .segment: vehicle?.segment?.rawValue
    case .euro: vehicle?.euroClass?.rawValue
    case .euroSource: euroSource?.rawValue
    case .material: waste?.material.rawValue
    case .treatment: waste?.treatment.rawValue
    case .treatmentSource: waste?.source.rawValue
    case .unit: key.unit.rawValue
    case .distance: distance?.rawValue
    case .weight: key.unit.factor(to: .tonne) == nil ? nil : ActivityFacts.weight
    case .engine: engineCC.map { "\($0)" }
    case .year: month.map { "\($0.year)" } ?? "undated"
    case .asked: asked.isEmpty ? nil : asked.sorted().joined(separator: ",")
    }
  }

  /// As a sentence says it; blank where there is nothing to say.
  func words(_ fact: ChoiceFact) -> String {
    switch fact {
    case .fuel: vehicle?.fuel == .unknown ? "fuel not given: unknown" : vehicle?.fuel.words ?? ""
    case .segment: vehicle?.segment?.words ?? ""
    case .euroSource: euroSource == .inferred ? ", inferred from the first registration" : ""
    case .material: waste?.material.words ?? ""
    case .treatment: waste?.treatment.words ?? ""
    case .treatmentSource: waste?.source.words ?? ""
    case .engine: engine
    default: value(fact) ?? ""
    }
  }

  func `is`(_ fact: ChoiceFact, oneOf values: [String]) -> Bool {
    if fact == .asked { return !asked.isDisjoint(with: values) }
    guard let value = value(fact) else { return false }
    return values.contains(value)
  }

  private var vehicle: RoadVehicle? {
    if case .vehicle(let vehicle) = key.kind { vehicle } else { nil }
  }

  private var waste: (material: WasteMaterial, treatment: Treatment, source: TreatmentSource)? {
    if case .waste(let material, let treatment, let source) = key.kind {
      (material, treatment, source)
    } else {
      nil
    }
  }

  private var euroSource: EuroSource? {
    guard let vehicle, vehicle.euroClass != nil else { return nil }
    return vehicle.isEuroClassInferred ? .inferred : .given
  }

  /// Miles take the row per mile, everything else the row per kilometre: never one converted.
  private var distance: FactorUnit? {
    switch key.unit {
    case .mile: .mile
    case .kilometre, .metre: .kilometre
    case .gram, .kilogram, .tonne, .count, .hour, .kilogramCO2e, .pound, .consultation, .vehicle:
      nil
    }
  }

  /// For example `engine size 1598 cc`.
  private var engine: String {
    guard let vehicle else { return "" }
    return switch (vehicle.size, engineCC) {
    case (.average, nil) where vehicle.fuel == .batteryElectric: "size not given"
    case (.average, nil): "engine size not given"
    case (.average, let engineCC?): "engine size \(engineCC) cc not used"
    case (let size, nil): "\(size.rawValue) \(vehicle.mode.rawValue)"
    case (_, let engineCC?): "engine size \(engineCC) cc"
    }
  }
}

extension ActivityKey {
  /// What `ChoiceFact.kind` compares.
  var kindName: String {
    switch kind {
    case .waste: ActivityKey.wasteName
    case .evidence: Kind.evidenceName
    default: activityName
    }
  }

  static let kindNames =
    RoadVehicle.Mode.allCases.map(\.rawValue) + ActiveMode.allCases.map(\.rawValue)
    + PassengerMode.allCases.map(\.rawValue)
    + [wasteName, "meeting", "consultation", Kind.evidenceName]

  private static let wasteName = "waste"
}

extension TreatmentSource {
  /// What follows the treatment in a rule's words.
  fileprivate var words: String {
    switch self {
    case .route: ""
    case .rdCode: ", by the R/D code,"
    case .stream: ", by the stream,"
    case .assumed: ", assumed as usual,"
    }
  }
}
