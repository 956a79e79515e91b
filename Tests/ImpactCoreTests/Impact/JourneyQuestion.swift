import ImpactCore
import Testing

/// Short ways to ask the checkout's books about a journey or a weight.
struct JourneyQuestion {
  let shelf: FactorShelf

  init() throws { shelf = try Checkout.shelf.get() }

  func factors(
    _ vehicle: RoadVehicle, _ stream: ImpactCore.Stream = .mileage, unit: ActivityUnit = .mile,
    month: String? = "2024-05", policy: FactorPolicy = .calendarYear, engineCC: Int? = nil
  ) throws -> ImpactFactors {
    shelf.impact(
      of: ActivityKey(stream: stream, unit: unit, kind: .vehicle(vehicle)),
      month: try month.map { try #require(CivilMonth($0)) }, policy: policy, engineCC: engineCC)
  }

  func waste(
    _ material: WasteMaterial, _ treatment: Treatment, source: TreatmentSource = .route,
    unit: ActivityUnit = .tonne, month: String? = "2024-05",
    policy: FactorPolicy = .calendarYear
  ) throws -> ImpactFactors {
    shelf.impact(
      of: ActivityKey(stream: .waste, unit: unit, kind: .waste(material, treatment, source)),
      month: try month.map { try #require(CivilMonth($0)) }, policy: policy)
  }
}

extension ImpactBasis {
  /// The ids of the factors; empty where there are none.
  var ids: [String] {
    if case .factors(let factors, _) = self { factors.map(\.id) } else { [] }
  }

  /// The boundary of each factor.
  var boundaries: [FactorBoundary?] {
    if case .factors(let factors, _) = self { factors.map(\.boundary) } else { [] }
  }

  /// Why this basis: the rule or the reason.
  var words: String {
    switch self {
    case .factors(_, let rule), .knownZero(let rule): rule.words
    case .missing(let reason), .notApplicable(let reason): reason
    }
  }

  /// The impact as text, for comparison.
  func figure(_ amount: String, _ unit: ActivityUnit) -> String? {
    Exact(amount).flatMap { impact(of: $0, in: unit) }?.description
  }
}
