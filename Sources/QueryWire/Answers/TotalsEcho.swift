public import ImpactCore

/// The question as the daemon understood it: a named period has become its days.
public struct TotalsEcho: WireValue {
  public var from: CivilDate?
  public var to: CivilDate?
  public var by: [GroupKey]
  public var asOf: Instant?
  /// The policy's name, or the pinned edition.
  public var factors: String
  public var org: String?
  public var site: String?
  public var unit: String?
  public var stream: Stream?

  public init(_ query: TotalsQuery, period: Period, factors: String) {
    from = period.from
    to = period.to
    by = query.by
    asOf = query.asOf
    self.factors = factors
    org = query.org
    site = query.site
    unit = query.unit
    stream = query.stream
  }

  public var json: JSON {
    .object([
      "from": from.json, "to": to.json, "by": by.json, "as_of": asOf.json,
      "factors": factors.json, "org": org.json, "site": site.json, "unit": unit.json,
      "stream": stream.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    from = try object.member("from")
    to = try object.member("to")
    by = try object.member("by")
    asOf = try object.member("as_of")
    factors = try object.member("factors")
    org = try object.member("org")
    site = try object.member("site")
    unit = try object.member("unit")
    stream = try object.member("stream")
  }
}
