extension FactorShelf {
  /// What the impact of `key` in `month` is computed from: a pure function, so an answer for other
  /// books or another policy is the same call with another argument.
  ///
  /// The result depends on nothing else, and may be kept for every posting of that key and month;
  /// `engineCC` changes the wording of the rule only. Without a month nothing that needs a factor
  /// is covered.
  public func impact(
    of key: ActivityKey, month: CivilMonth?, policy: FactorPolicy, engineCC: Int? = nil
  ) -> ImpactFactors {
    let search = FactorSearch(self, key: key, month: month, policy: policy, engineCC: engineCC)
    let ghg = search.finding(.ghg)
    return ImpactFactors(
      edition: ghg.edition, isProvisional: ghg.isProvisional, ghg: ghg.basis,
      wtt: search.finding(.wtt).basis, nox: search.finding(.nox).basis,
      pm25: search.finding(.pm25).basis)
  }

  /// How the figure of one measure comes about, with the next rule and the range.
  public func choice(
    of key: ActivityKey, for measure: ImpactMeasure, month: CivilMonth?, policy: FactorPolicy,
    engineCC: Int? = nil
  ) -> FactorChoice {
    let search = FactorSearch(self, key: key, month: month, policy: policy, engineCC: engineCC)
    let found = search.finding(measure)
    return FactorChoice(
      basis: found.basis,
      next: found.position.flatMap { search.nextRule(measure, after: $0) },
      range: range(of: key, for: measure, month: month, policy: policy))
  }

  /// The range that the alternative edition gives for NOx or PM2.5, where one has a figure of its
  /// own; greenhouse gases have no alternative edition.
  public func range(
    of key: ActivityKey, for measure: ImpactMeasure, month: CivilMonth?, policy: FactorPolicy
  ) -> RateRange? {
    guard measure == .nox || measure == .pm25 else { return nil }
    func basis(_ policy: FactorPolicy) -> ImpactBasis {
      FactorSearch(self, key: key, month: month, policy: policy, engineCC: nil)
        .finding(measure).basis
    }
    return RateRange(
      usual: basis(policy), alternative: basis(alternative(to: policy)), per: key.unit)
  }
}
