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
    let search = FactorSearch(shelf: self, month: month, policy: policy)
    func choice(_ measure: ImpactMeasure) -> RowChoice {
      key.rows(for: measure, year: month?.year ?? 0, engineCC: engineCC)
    }
    let ghgChoice = choice(.ghg)
    let edition = search.edition(of: ghgChoice)
    let ghg = search.basis(ghgChoice)
    return ImpactFactors(
      edition: edition?.name, isProvisional: edition?.isProvisional == true && !ghg.isMissing,
      ghg: ghg, wtt: search.basis(choice(.wtt)), nox: search.basis(choice(.nox)),
      pm25: search.basis(choice(.pm25)))
  }
}
