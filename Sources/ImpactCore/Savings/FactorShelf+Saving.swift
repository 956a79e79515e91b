extension FactorShelf {
  /// Counterfactual − actual for `amount`, exactly, in the measure's unit (contract section 8): a
  /// step of the amount at each factor, or none where both sides are a known zero.
  ///
  /// Both sides must be of one edition and one boundary; anything else is refused with the reason.
  /// A known zero compares with everything.
  public func saving(
    of amount: ProofInput, in unit: ActivityUnit, insteadOf counterfactual: ImpactBasis,
    actual: ImpactBasis
  ) throws(SavingRefusal) -> [ProofStep] {
    guard let before = counterfactual.products(per: unit) else {
      throw .counterfactualUnknown(reason: counterfactual.absence)
    }
    guard let after = actual.products(per: unit) else {
      throw .actualUnknown(reason: actual.absence)
    }
    if case .factors(let ours, _) = counterfactual, case .factors(let theirs, _) = actual {
      try compare(ours, theirs)
    }
    let terms =
      before.map { ProofTerm([amount] + $0) }
      + after.map { ProofTerm(isSubtracted: true, [amount] + $0) }
    return terms.isEmpty ? [] : [ProofStep(terms)]
  }

  private func compare(_ ours: [Factor], _ theirs: [Factor]) throws(SavingRefusal) {
    guard ours.stages.ofRunning == theirs.stages.ofRunning else {
      throw .differentBoundaries(
        counterfactual: ours.boundaryWords, actual: theirs.boundaryWords)
    }
    guard origins(of: ours) == origins(of: theirs) else {
      throw .differentEditions(
        counterfactual: FactorShelf.editions(of: ours), actual: FactorShelf.editions(of: theirs))
    }
  }

  /// The editions that the figures rest on; a computed figure rests on what it was computed from.
  private func origins(of factors: [Factor]) -> Set<String> {
    Set(factors.map { rules.series(of: $0.edition)?.basis ?? $0.edition })
  }

  private static func editions(of factors: [Factor]) -> String {
    Set(factors.map(\.edition)).sorted().joined(separator: ", ")
  }
}

extension Set<FactorBoundary.Stage> {
  /// Burning fuel and using electricity are one stage here: running the vehicle.
  fileprivate var ofRunning: Set<FactorBoundary.Stage> {
    isDisjoint(with: [.vehicleUse, .electricity, .gridLosses])
      ? self : subtracting([.electricity, .gridLosses]).union([.vehicleUse])
  }
}

extension ImpactBasis {
  /// Why there is no figure.
  var absence: String {
    switch self {
    case .missing(let reason), .notApplicable(let reason): reason
    case .factors, .knownZero: "The unit does not fit the factor."
    }
  }
}
