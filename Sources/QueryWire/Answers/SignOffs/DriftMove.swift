/// Figures as they were signed and as they are now.
public struct DriftMove: WireValue {
  public var then: Figures
  public var now: Figures

  public init(then: Figures, now: Figures) {
    self.then = then
    self.now = now
  }

  public var difference: Figures { now.difference(from: then) }

  /// Whether any figure of activity or impact is another one: also where it has come to be known,
  /// or is not known any more.
  public var hasMoved: Bool { then.activity != now.activity || then.impact != now.impact }

  var members: JSONObject {
    ["then": then.json, "now": now.json, "difference": difference.json]
  }

  public var json: JSON { .object(members) }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    then = try object.member("then")
    now = try object.member("now")
  }
}
