extension FactorShelf {
  /// `waste`: greenhouse gas saved by treating waste in another way, in kg CO2e; no car miles.
  ///
  ///     saving = weight × (rate of the counterfactual treatment − rate of the actual one)
  ///
  /// Less waste alone has no figure here: the UK rows cover the way to most treatments and not the
  /// treatment, and the publisher says that they cannot compare disposal options. So there is one
  /// only against a counterfactual treatment that somebody named, from the same source, edition and
  /// boundary; everything else is absent with the reason. NOx and PM2.5 of treatment are not held.
  public func wasteSaving(
    of amount: Exact, by key: ActivityKey, insteadOf treatment: Treatment, in month: CivilMonth,
    policy: FactorPolicy
  ) -> MechanismSaving {
    guard case .waste(let material, _, let source) = key.kind else {
      return MechanismSaving(.waste, absent: "This is no waste.")
    }
    var counterfactual = key
    counterfactual.kind = .waste(material, treatment, source)
    let before = impact(of: counterfactual, month: month, policy: policy)
    let after = impact(of: key, month: month, policy: policy)
    let treated = ProofInput(
      .activity(month), name: "weight of \(key.words)", value: amount, unit: key.unit.rawValue)
    func proof(_ measure: SavingMeasure) -> FigureProof {
      guard let impact = measure.impact else { return .zero }
      return savingProof(
        of: treated, in: key.unit, insteadOf: before[impact], actual: after[impact])
    }
    let gas = proof(.ghg).figure
    let result = gas.value.map { "\($0) kg CO2e" } ?? gas.reason ?? ""
    return MechanismSaving(
      .waste,
      working: [
        "\(amount) \(key.unit.rawValue) of \(material.rawValue) by \(key.treatmentName ?? "") "
          + "instead of \(treatment.rawValue): \(result)"
      ], proof: proof)
  }
}
