/// What a rule of choice can ask of an activity. The raw values are the words of the rules file.
enum ChoiceFact: String, CaseIterable {
  case stream
  /// `car`, `taxi`, `waste`, `meeting`: what the activity is.
  case kind
  case fuel
  /// The class of size; not given where it is unknown.
  case size
  /// The market segment of a car.
  case segment
  case euro
  /// How the Euro class is known: `given` or `inferred`.
  case euroSource = "euro-source"
  case material, treatment
  case treatmentSource = "treatment-source"
  case unit
  /// The published unit of a distance: `mile` or `km`; not given for a weight or a count.
  case distance
  /// `weight` for a weight; not given for anything else.
  case weight
  /// The engine as the row gives it. For wording only.
  case engine
  case year
  /// The series of editions that the question pins by name.
  case asked

  /// The values that a rule may name; nil where no list can be given.
  var vocabulary: [String]? {
    switch self {
    case .stream: Stream.allCases.map(\.rawValue)
    case .kind: ActivityKey.kindNames
    case .fuel: Fuel.allCases.map(\.rawValue)
    case .size: RoadVehicle.Size.allCases.map(\.rawValue)
    case .segment: MarketSegment.allCases.map(\.rawValue)
    case .euro: EuroClass.allCases.map(\.rawValue)
    case .euroSource: ActivityFacts.EuroSource.allCases.map(\.rawValue)
    case .material: WasteMaterial.allCases.map(\.rawValue)
    case .treatment: Treatment.allCases.map(\.rawValue)
    case .treatmentSource: TreatmentSource.allCases.map(\.rawValue)
    case .unit: ActivityUnit.allCases.map(\.rawValue)
    case .distance: [FactorUnit.mile.rawValue, FactorUnit.kilometre.rawValue]
    case .weight: [ActivityFacts.weight]
    case .engine, .year, .asked: nil
    }
  }
}
