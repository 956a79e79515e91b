import ImpactCore

/// The factors of one activity key in one month, with the impact of one unit worked out once for
/// all postings that need it. Nothing is rounded.
struct UnitImpact {
  let factors: ImpactFactors
  let ghg: Exact?
  let wtt: Exact?
  let nox: Exact?
  let pm25: Exact?

  init(_ factors: ImpactFactors, per unit: ActivityUnit) {
    self.factors = factors
    ghg = factors.ghg.rate(per: unit)
    wtt = factors.wtt.rate(per: unit)
    nox = factors.nox.rate(per: unit)
    pm25 = factors.pm25.rate(per: unit)
  }
}
