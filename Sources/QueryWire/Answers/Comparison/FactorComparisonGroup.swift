/// One group of a comparison: what it is grouped by, and its bridges.
public struct FactorComparisonGroup: WireValue {
  /// In the order of the question's `by`, each key once.
  public var key: [TotalsGroup.Part]
  public var bridges: FactorBridges

  public init(key: [TotalsGroup.Part], bridges: FactorBridges) {
    self.key = key
    self.bridges = bridges
  }

  public var json: JSON {
    .object(TotalsGroup.Part.member(key).with(["bridges": bridges.json]))
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    key = try TotalsGroup.Part.key(in: object)
    bridges = try object.member("bridges")
  }
}
