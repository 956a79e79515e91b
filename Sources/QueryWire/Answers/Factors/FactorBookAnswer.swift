/// One factor book and its factors, in the order of the file.
public struct FactorBookAnswer: WireValue {
  public var edition: FactorEditionAnswer
  public var factors: [FactorAnswer]
  /// How many there are in all; `factors` is the asked page of them.
  public var totalFactors: Int

  public init(edition: FactorEditionAnswer, factors: [FactorAnswer], totalFactors: Int) {
    self.edition = edition
    self.factors = factors
    self.totalFactors = totalFactors
  }

  public var json: JSON {
    .object([
      "edition": edition.json, "factors": factors.json, "total_factors": totalFactors.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    edition = try object.member("edition")
    factors = try object.member("factors")
    totalFactors = try object.member("total_factors")
  }
}

extension FactorBookAnswer: PagedAnswer {
  public static let noun = "factors"
  public var count: Int { factors.count }
  public var total: Int { totalFactors }

  public mutating func append(_ next: FactorBookAnswer) {
    factors += next.factors
    totalFactors = next.totalFactors
  }
}
