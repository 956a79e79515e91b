public import ImpactCore

/// Which rows a question was about and how it grouped them, as the daemon understood it: a named
/// period has become its days.
public struct AskedRows: Hashable, Sendable {
  public var from: CivilDate?
  public var to: CivilDate?
  public var by: [GroupKey]
  public var asOf: Instant?
  public var org: String?
  public var site: String?
  public var unit: String?
  public var contract: String?
  public var stream: Stream?

  public init(_ query: TotalsQuery, period: Period) {
    from = period.from
    to = period.to
    by = query.by
    asOf = query.asOf
    org = query.org
    site = query.site
    unit = query.unit
    contract = query.contract
    stream = query.stream
  }

  var members: JSONObject {
    [
      "from": from.json, "to": to.json, "by": by.json, "as_of": asOf.json, "org": org.json,
      "site": site.json, "unit": unit.json, "contract": contract.json, "stream": stream.json,
    ]
  }

  init(_ object: JSONObject) throws(WireFault) {
    from = try object.member("from")
    to = try object.member("to")
    by = try object.member("by")
    asOf = try object.member("as_of")
    org = try object.member("org")
    site = try object.member("site")
    unit = try object.member("unit")
    contract = try object.member("contract")
    stream = try object.member("stream")
  }
}
