public import ImpactCore

/// How one measure of a row was decided: the rule that chose, the next that would have, and the
/// range where another edition has a figure too.
public struct ExplainedChoice: WireValue {
  /// The rule that would have chosen without the one that did.
  public struct NextRule: WireValue {
    public var ruleName: String
    /// In words.
    public var rule: String
    /// The factors that it would have taken; none where it knows zero or nothing.
    public var ids: [String]
    /// Their sum per `unit`; nil where the figure would be missing.
    public var value: Exact?
    public var unit: String?
    /// Why the figure would be missing; nil where it would not.
    public var reason: String?

    public init(
      ruleName: String, rule: String, ids: [String], value: Exact?, unit: String?,
      reason: String? = nil
    ) {
      self.ruleName = ruleName
      self.rule = rule
      self.ids = ids
      self.value = value
      self.unit = unit
      self.reason = reason
    }

    public var json: JSON {
      .object([
        "rule_name": ruleName.json, "rule": rule.json, "ids": ids.json, "value": value.json,
        "unit": unit.json, "reason": reason.json,
      ])
    }

    public init(json: JSON) throws(WireFault) {
      let object = try JSONObject(json)
      ruleName = try object.member("rule_name")
      rule = try object.member("rule")
      ids = try object.member("ids")
      value = try object.member("value")
      unit = try object.member("unit")
      reason = try object.member("reason")
    }
  }

  /// The row's impact by two editions, the smaller first.
  public struct Span: WireValue {
    public var low: Exact
    public var high: Exact
    /// The edition that the row's figure is made with.
    public var defaultEdition: String
    public var alternativeEdition: String

    public init(low: Exact, high: Exact, defaultEdition: String, alternativeEdition: String) {
      self.low = low
      self.high = high
      self.defaultEdition = defaultEdition
      self.alternativeEdition = alternativeEdition
    }

    public var json: JSON {
      .object([
        "low": low.json, "high": high.json, "default": defaultEdition.json,
        "alternative": alternativeEdition.json,
      ])
    }

    public init(json: JSON) throws(WireFault) {
      let object = try JSONObject(json)
      low = try object.member("low")
      high = try object.member("high")
      defaultEdition = try object.member("default")
      alternativeEdition = try object.member("alternative")
    }
  }

  public var measure: ImpactMeasure
  /// The rule that chose; nil where none did.
  public var ruleName: String?
  public var state: FigureState
  /// Nil where no further rule fits.
  public var nextRule: NextRule?
  /// Nil where one edition only has a figure.
  public var range: Span?

  public init(
    measure: ImpactMeasure, ruleName: String?, state: FigureState, nextRule: NextRule? = nil,
    range: Span? = nil
  ) {
    self.measure = measure
    self.ruleName = ruleName
    self.state = state
    self.nextRule = nextRule
    self.range = range
  }

  public var json: JSON {
    .object([
      "measure": measure.json, "rule_name": ruleName.json, "state": state.json,
      "next_rule": nextRule.json, "range": range.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    measure = try object.member("measure")
    ruleName = try object.member("rule_name")
    state = try object.member("state")
    nextRule = try object.member("next_rule")
    range = try object.member("range")
  }
}
