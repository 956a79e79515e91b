/// One group of a savings answer: what it is grouped by, and what was saved in it.
public struct SavingsGroup: WireValue {
  /// In the order of the question's `by`, each key once.
  public var key: [TotalsGroup.Part]
  public var savings: Savings

  public init(key: [TotalsGroup.Part], savings: Savings) {
    self.key = key
    self.savings = savings
  }

  public var json: JSON { .object(TotalsGroup.Part.member(key).with(savings.members)) }

  public init(json: JSON) throws(WireFault) {
    key = try TotalsGroup.Part.key(in: try JSONObject(json))
    savings = try Savings(json: json)
  }
}
