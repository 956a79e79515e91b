/// What was saved by each mechanism, and what may be claimed of it.
public struct Savings: WireValue {
  /// In the order of contract section 8; those for which nothing was done are left out.
  public var mechanisms: [MechanismAnswer]
  /// Of the mechanisms that see the miles of staff: observed ones, else modelled ones.
  public var headline: HeadlineAnswer

  public init(mechanisms: [MechanismAnswer], headline: HeadlineAnswer) {
    self.mechanisms = mechanisms
    self.headline = headline
  }

  var members: JSONObject {
    ["mechanisms": mechanisms.json, "headline": headline.json]
  }

  public var json: JSON { .object(members) }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    mechanisms = try object.member("mechanisms")
    headline = try object.member("headline")
  }
}
