public import ImpactCore

/// What one mechanism saved, and what the figure rests on.
public struct MechanismAnswer: WireValue {
  public var mechanism: SavingMechanism
  /// The sum over the months that have a figure; `months` tells how many do.
  public var saved: SavedFigures
  public var months: SavedMonths
  /// After deadweight, displacement, leakage and substitution; nil where no set gives the shares.
  public var net: SavedFigures?
  /// What the calls themselves caused, in kg CO2e; netted off in `saved` already. Nil where the
  /// mechanism has no calls or their length is not known.
  public var burden: BurdenAnswer?
  /// Greenhouse gas before the burden is taken off: nil where the mechanism has no calls. On the
  /// wire `gross_ghg_kgco2e`.
  public var grossGHGKgCO2e: Exact?
  /// Of waste and claimed miles only.
  public var levels: LevelsAnswer?
  /// The names of the baselines and assumption sets.
  public var basis: [String]
  /// Why figures are missing, a sentence each.
  public var reasons: [String]
  public var formula: String
  /// The formula with its numbers, a line for each step; empty where it was not asked for.
  public var working: [String]

  public init(
    mechanism: SavingMechanism, saved: SavedFigures, months: SavedMonths,
    net: SavedFigures? = nil, burden: BurdenAnswer? = nil, grossGHGKgCO2e: Exact? = nil,
    levels: LevelsAnswer? = nil,
    basis: [String] = [], reasons: [String] = [], formula: String, working: [String] = []
  ) {
    self.mechanism = mechanism
    self.saved = saved
    self.months = months
    self.net = net
    self.burden = burden
    self.grossGHGKgCO2e = grossGHGKgCO2e
    self.levels = levels
    self.basis = basis
    self.reasons = reasons
    self.formula = formula
    self.working = working
  }

  public var json: JSON {
    .object([
      "mechanism": mechanism.json, "saved": saved.json, "months": months.json, "net": net.json,
      "burden": burden.json, "gross_ghg_kgco2e": grossGHGKgCO2e.json, "levels": levels.json,
      "basis": basis.json, "reasons": reasons.json,
      "formula": formula.json, "working": working.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    mechanism = try object.member("mechanism")
    saved = try object.member("saved")
    months = try object.member("months")
    net = try object.member("net")
    burden = try object.member("burden")
    grossGHGKgCO2e = try object.member("gross_ghg_kgco2e")
    levels = try object.member("levels")
    basis = try object.member("basis")
    reasons = try object.member("reasons")
    formula = try object.member("formula")
    working = try object.member("working")
  }
}

extension SavingMechanism: WireValue {}
