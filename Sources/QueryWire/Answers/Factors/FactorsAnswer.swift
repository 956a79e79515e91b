/// The factor books that are held, and how one of them is chosen.
public struct FactorsAnswer: WireValue {
  /// The policy's name, or the pinned edition.
  public var policy: String
  /// How many rules choose a factor.
  public var rules: Int
  public var editions: [FactorEditionAnswer]

  public init(policy: String, rules: Int, editions: [FactorEditionAnswer]) {
    self.policy = policy
    self.rules = rules
    self.editions = editions
  }

  public var json: JSON {
    .object(["policy": policy.json, "rules": rules.json, "editions": editions.json])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    policy = try object.member("policy")
    rules = try object.member("rules")
    editions = try object.member("editions")
  }
}
