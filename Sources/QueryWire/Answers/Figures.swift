/// What a group of rows adds up to, and how much of it is known.
public struct Figures: WireValue {
  public var activity: ActivityFigures
  public var impact: ImpactFigures
  public var coverage: Coverage

  public init(activity: ActivityFigures, impact: ImpactFigures, coverage: Coverage) {
    self.activity = activity
    self.impact = impact
    self.coverage = coverage
  }

  var members: JSONObject {
    ["activity": activity.json, "impact": impact.json, "coverage": coverage.json]
  }

  public var json: JSON { .object(members) }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    activity = try object.member("activity")
    impact = try object.member("impact")
    coverage = try object.member("coverage")
  }
}
