extension FactorShelf {
  /// The car that savings of `month` are reckoned against, under the policy of the question.
  public func greyFleetCar(in month: CivilMonth, policy: FactorPolicy) -> GreyFleetCar {
    func factors(_ unit: ActivityUnit) -> ImpactFactors {
      impact(
        of: ActivityKey(stream: .mileage, unit: unit, kind: .vehicle(GreyFleetCar.vehicle)),
        month: month, policy: policy)
    }
    return GreyFleetCar(
      month: month, perMile: factors(.mile), perKilometre: factors(.kilometre))
  }

  /// As `saving(of:in:insteadOf:actual:)`, with a refusal as the reason of an absent figure.
  public func savingProof(
    of amount: ProofInput, in unit: ActivityUnit, insteadOf counterfactual: ImpactBasis,
    actual: ImpactBasis
  ) -> FigureProof {
    do {
      return FigureProof(
        try saving(of: amount, in: unit, insteadOf: counterfactual, actual: actual))
    } catch {
      return FigureProof(absent: error.description)
    }
  }
}
