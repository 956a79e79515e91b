/// What one mechanism saved in one month, and how it was reckoned.
public struct MechanismSaving: Hashable, Sendable {
  public let mechanism: SavingMechanism
  /// Each figure is the sum of the results of its steps.
  public let saving: Saving
  /// The formula with the numbers filled in, a line for each step, for `explain`.
  public let working: [String]
  private let proofs: [SavingMeasure: FigureProof]

  /// What each figure is the sum of, for anybody to repeat; empty for an absent measure, and for a
  /// zero that needs no numbers.
  public var steps: [SavingMeasure: [ProofStep]] { proofs.mapValues(\.steps) }

  /// `proof` is asked once for each measure.
  init(_ mechanism: SavingMechanism, working: [String], proof: (SavingMeasure) -> FigureProof) {
    self.mechanism = mechanism
    self.working = working
    let proofs = Dictionary(
      uniqueKeysWithValues: SavingMeasure.allCases.map { ($0, proof($0)) })
    self.proofs = proofs
    saving = Saving { proofs[$0]?.figure ?? .zero }
  }

  /// Where something that the mechanism needs is not known.
  public init(_ mechanism: SavingMechanism, absent reason: String) {
    self.init(mechanism, working: [mechanism.formula, reason]) { _ in
      FigureProof(absent: reason)
    }
  }

  /// A distance that no car drove: its first step in words, and what the grey-fleet car would have
  /// caused.
  init(
    _ mechanism: SavingMechanism, words: String, avoided: AvoidedDistance, car: GreyFleetCar
  ) {
    let proofs = MechanismSaving(mechanism, working: []) { car.proof(of: $0, avoided: avoided) }
    let miles = proofs.saving[.carMiles].value.map { " = \($0) car miles" } ?? ""
    self.init(
      mechanism,
      working: [mechanism.formula, words + miles] + car.working(of: avoided, proofs.saving)
    ) { proofs[$0] }
  }

  /// The figure of a measure with its steps.
  public subscript(measure: SavingMeasure) -> FigureProof { proofs[measure] ?? .zero }

  /// All parts of one mechanism and month as one; nil where there are none. A measure is absent
  /// where it is absent in a part.
  public static func sum(_ parts: [MechanismSaving]) -> MechanismSaving? {
    guard let first = parts.first else { return nil }
    return MechanismSaving(
      first.mechanism,
      working: first.working.prefix(1) + parts.flatMap { $0.working.dropFirst() }
    ) { measure in
      parts.dropFirst().reduce(first[measure]) { $0 + $1[measure] }
    }
  }
}
