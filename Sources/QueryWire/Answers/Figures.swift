/// What a group of rows adds up to, and how much of it is known.
public struct Figures: WireValue {
  public var activity: ActivityFigures
  public var impact: ImpactFigures
  public var coverage: Coverage
  /// Nil where ranges were not asked for. On the wire `range`.
  public var ranges: ImpactRanges?

  public init(
    activity: ActivityFigures, impact: ImpactFigures, coverage: Coverage,
    ranges: ImpactRanges? = nil
  ) {
    self.activity = activity
    self.impact = impact
    self.coverage = coverage
    self.ranges = ranges
  }

  var members: JSONObject {
    let figures: JSONObject = [
      "activity": activity.json, "impact": impact.json, "coverage": coverage.json,
    ]
    return ranges.map { figures.with(["range": $0.json]) } ?? figures
  }

  public var json: JSON { .object(members) }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    activity = try object.member("activity")
    impact = try object.member("impact")
    coverage = try object.member("coverage")
    ranges = try object.member("range")
  }
}
