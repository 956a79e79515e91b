public import ImpactCore

/// One figure of a measure, in one unit, beside that of the year before.
public struct MeasureFigureAnswer: WireValue {
  /// One of `SocialMeasure.units`.
  public var unit: String
  /// The sum of what is known; nil where nothing is.
  public var value: Exact?
  /// After deadweight, displacement, leakage and substitution; nil where no set gives the shares
  /// for all of it.
  public var net: Exact?
  /// The level that the value is a difference from, and the level now; nil where it is no
  /// difference.
  public var before: Exact?
  public var now: Exact?
  /// The same figure of the same months a year earlier; nil where nothing is known of them, or
  /// where the question has no such months.
  public var previous: Exact?
  /// By how much the value is more than the previous one, in percent of that, rounded once at 12
  /// decimals; nil unless both are whole.
  public var changePercent: Exact?
  /// Months of organisations that the figure has to be asked of, and those of them that have it.
  public var monthsAsked: Int
  public var monthsKnown: Int
  /// What it is worth, by each price that is in force.
  public var values: [PricedAnswer]

  public init(
    unit: String, value: Exact? = nil, net: Exact? = nil, before: Exact? = nil, now: Exact? = nil,
    previous: Exact? = nil, changePercent: Exact? = nil, monthsAsked: Int = 0,
    monthsKnown: Int = 0, values: [PricedAnswer] = []
  ) {
    self.unit = unit
    self.value = value
    self.net = net
    self.before = before
    self.now = now
    self.previous = previous
    self.changePercent = changePercent
    self.monthsAsked = monthsAsked
    self.monthsKnown = monthsKnown
    self.values = values
  }

  /// Whether every month that was asked has a figure.
  public var isWhole: Bool { monthsKnown == monthsAsked }

  public var json: JSON {
    .object([
      "unit": unit.json, "value": value.json, "net": net.json, "before": before.json,
      "now": now.json, "previous": previous.json, "change_percent": changePercent.json,
      "months_asked": monthsAsked.json, "months_known": monthsKnown.json, "values": values.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    unit = try object.member("unit")
    value = try object.member("value")
    net = try object.member("net")
    before = try object.member("before")
    now = try object.member("now")
    previous = try object.member("previous")
    changePercent = try object.member("change_percent")
    monthsAsked = try object.member("months_asked")
    monthsKnown = try object.member("months_known")
    values = try object.member("values")
  }
}
