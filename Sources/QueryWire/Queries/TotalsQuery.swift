public import ImpactCore

/// Asks for rolling totals: of which rows, how grouped, as of when and by which factors.
public struct TotalsQuery: WireQuery {
  public var period: AskedPeriod
  /// The keys to group by, each once, in the order of the answer.
  public var by: [GroupKey]
  /// Filters; nil takes every row. Each compares the whole text.
  public var org: String?
  public var site: String?
  public var unit: String?
  public var contract: String?
  public var stream: Stream?
  /// The totals as they stood then; nil means the present.
  public var asOf: Instant?
  /// Editions to pin, with commas between them, or a policy's name; nil for the configured policy.
  public var factors: String?
  /// Whether the low and the high figure are wanted where editions disagree.
  public var range: Bool

  public init(
    period: AskedPeriod = .all, by: [GroupKey] = [], org: String? = nil, site: String? = nil,
    unit: String? = nil, contract: String? = nil, stream: Stream? = nil, asOf: Instant? = nil,
    factors: String? = nil,
    range: Bool = false
  ) {
    self.period = period
    self.by = by
    self.org = org
    self.site = site
    self.unit = unit
    self.contract = contract
    self.stream = stream
    self.asOf = asOf
    self.factors = factors
    self.range = range
  }

  /// Those that say which rows are meant and how to group them.
  static let rowParameters =
    AskedPeriod.parameters + ["by", "org", "site", "unit", "contract", "stream", "as-of"]

  public static let parameters = rowParameters + ["factors", "range"]

  public init(_ items: QueryItems) throws(WireFault) {
    period = try AskedPeriod(items)
    by = try items.value("by", GroupKey.listInWords, GroupKey.list) ?? []
    org = try items.filter("org")
    site = try items.filter("site")
    unit = try items.filter("unit")
    contract = try items.filter("contract")
    stream = try items.word("stream", Stream.self)
    asOf = try items.asOf()
    factors = try items.filter("factors")
    range = try items.yes("range")
  }

  public var items: QueryItems {
    var items = QueryItems()
    period.add(to: &items)
    if !by.isEmpty { items.add("by", by.map(\.rawValue).joined(separator: ",")) }
    items.add("org", org)
    items.add("site", site)
    items.add("unit", unit)
    items.add("contract", contract)
    items.add("stream", stream?.rawValue)
    items.add("as-of", asOf)
    items.add("factors", factors)
    if range { items.add("range", "yes") }
    return items
  }
}

extension GroupKey {
  static let listInWords =
    "keys among \(allCases.map(\.rawValue).joined(separator: " ")), each once, "
    + "with commas between them"

  /// Reads `month,stream`; nil for an unknown, repeated or missing key.
  public static func list(_ text: String) -> [GroupKey]? {
    let words = text.split(separator: ",", omittingEmptySubsequences: false)
    let keys = words.compactMap { GroupKey(rawValue: String($0)) }
    return keys.count == words.count && Set(keys).count == keys.count ? keys : nil
  }
}

extension Instant {
  /// Reads a moment, or a day, which means the last millisecond of that day in the UK.
  public init?(asOf text: String) {
    if let instant = Instant(text) {
      self = instant
    } else if let day = CivilDate(text) {
      let midnight = Int64(day.adding(days: 1).dayNumber) * 86_400
      // The clocks change at 01:00 UTC, so an hour before midnight UTC tells the hour of the day.
      let isSummer = UKTime.isSummerTime(atUnixSeconds: midnight - 3600)
      self.init(unixMilliseconds: (midnight - (isSummer ? 3600 : 0)) * 1000 - 1)
    } else {
      return nil
    }
  }
}
