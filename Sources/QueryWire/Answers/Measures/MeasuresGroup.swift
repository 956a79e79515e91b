/// One group of a measures answer: what it is grouped by, and its measures.
public struct MeasuresGroup: WireValue {
  /// In the order of the question's `by`, each key once.
  public var key: [TotalsGroup.Part]
  /// All sixteen, in the order of their codes.
  public var measures: [MeasureAnswer]

  public init(key: [TotalsGroup.Part], measures: [MeasureAnswer]) {
    self.key = key
    self.measures = measures
  }

  public var json: JSON { .object(TotalsGroup.Part.member(key).with(["measures": measures.json])) }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    key = try TotalsGroup.Part.key(in: object)
    measures = try object.member("measures")
  }
}
