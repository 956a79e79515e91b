/// A distance that no car drove, as the terms that it is the sum of, and how many people would have
/// shared a car. Each unit stays apart: it meets the published factor row of its own.
public struct AvoidedDistance: Hashable, Sendable {
  private struct Part: Hashable {
    let unit: ActivityUnit
    let term: ProofTerm
  }

  private var parts: [Part]
  /// People in one car; nil for one.
  private var occupancy: ProofInput?

  private init(_ parts: [Part], occupancy: ProofInput? = nil) {
    self.parts = parts
    self.occupancy = occupancy
  }

  /// `input` names the amount of each unit; no distance at all is no miles.
  init(_ distance: CarDistance, input: (Exact, ActivityUnit) -> ProofInput) {
    parts = [(distance.miles, ActivityUnit.mile), (distance.kilometres, .kilometre)]
      .filter { !$0.0.isZero || ($0.1 == .mile && distance.isZero) }
      .map { Part(unit: $0.1, term: ProofTerm([input($0.0, $0.1)])) }
  }

  /// From the books; without a month where it is of several.
  public init(_ distance: CarDistance, named name: String, in month: CivilMonth?) {
    self.init(distance) { amount, unit in
      ProofInput(.activity(month), name: name, value: amount, unit: unit.rawValue)
    }
  }

  /// Shared among the people in one car.
  func shared(by occupancy: ProofInput) -> AvoidedDistance {
    AvoidedDistance(parts, occupancy: occupancy)
  }

  /// Of one person in a car.
  static func - (left: AvoidedDistance, right: AvoidedDistance) -> AvoidedDistance {
    AvoidedDistance(left.parts + right.parts.map { Part(unit: $0.unit, term: -$0.term) })
  }

  static func * (inputs: [ProofInput], distance: AvoidedDistance) -> AvoidedDistance {
    AvoidedDistance(distance.parts.map { Part(unit: $0.unit, term: inputs * $0.term) })
  }

  static func * (distance: AvoidedDistance, inputs: [ProofInput]) -> AvoidedDistance {
    AvoidedDistance(distance.parts.map { Part(unit: $0.unit, term: $0.term * inputs) })
  }

  /// The distance that the terms make, before it is shared.
  var whole: CarDistance {
    CarDistance(miles: sum(of: .mile), kilometres: sum(of: .kilometre))
  }

  /// By how many people it is divided.
  var divisor: Exact { occupancy?.value ?? Exact(1) }

  private func sum(of unit: ActivityUnit) -> Exact {
    terms(in: unit).reduce(Exact.zero) { $0 + $1.value }
  }

  private func terms(in unit: ActivityUnit) -> [ProofTerm] {
    parts.filter { $0.unit == unit }.map(\.term)
  }

  /// Mile and kilometre, where there is a distance in it.
  var units: [ActivityUnit] {
    [.mile, .kilometre].filter { !sum(of: $0).isZero }
  }

  /// The whole of it in miles, shared: exact where there are miles only and one person, else
  /// rounded once at 12 decimals. Kilometres that cancel out take no part.
  public var inMiles: ProofStep {
    let miles = terms(in: .mile)
    let kilometres = terms(in: .kilometre)
    if kilometres.isEmpty || (whole.kilometres.isZero && !whole.miles.isZero) {
      return ProofStep(miles, dividedBy: divisors)
    }
    return ProofStep(
      miles.map { $0 * [.kilometresPerMile] } + kilometres,
      dividedBy: [.kilometresPerMile] + divisors)
  }

  /// What it would have caused: each unit at the products of its own rate, divided last. No step
  /// where nothing is multiplied.
  func steps(at products: (ActivityUnit) -> [[ProofInput]]) -> [ProofStep] {
    let caused = units.flatMap { unit in
      let rate = products(unit)
      return terms(in: unit).flatMap { term in rate.map { term * $0 } }
    }
    return caused.isEmpty ? [] : [ProofStep(caused, dividedBy: divisors)]
  }

  private var divisors: [ProofInput] { occupancy.map { [$0] } ?? [] }
}
