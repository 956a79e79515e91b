public import ImpactCore

/// What a figure is worth in pounds of one price base, and whose price it is.
public struct PricedAnswer: WireValue {
  /// The kind of price: `proxy`, `carbon-value`, `damage-cost`, `mileage-pay`.
  public var price: String
  /// Nil where a price is missing for a part of the figure.
  public var pounds: Exact?
  /// The range, where the price has one.
  public var low: Exact?
  public var high: Exact?
  /// `2022 prices`, `cash`.
  public var priceBase: String
  public var source: String
  /// Why there are no pounds; nil where there are.
  public var reason: String?

  public init(
    price: String, pounds: Exact?, low: Exact? = nil, high: Exact? = nil, priceBase: String,
    source: String, reason: String? = nil
  ) {
    self.price = price
    self.pounds = pounds
    self.low = low
    self.high = high
    self.priceBase = priceBase
    self.source = source
    self.reason = reason
  }

  public var json: JSON {
    .object([
      "price": price.json, "pounds": pounds.json, "low": low.json, "high": high.json,
      "price_base": priceBase.json, "source": source.json, "reason": reason.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    price = try object.member("price")
    pounds = try object.member("pounds")
    low = try object.member("low")
    high = try object.member("high")
    priceBase = try object.member("price_base")
    source = try object.member("source")
    reason = try object.member("reason")
  }
}
