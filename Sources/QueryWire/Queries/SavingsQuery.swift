public import ImpactCore

/// Asks what was saved, against baselines and by assumption sets. Savings are reckoned for each
/// organisation and month, so they are grouped by those and by what months make up.
public struct SavingsQuery: WireQuery {
  public var period: AskedPeriod
  /// Among `groupings`, each once, in the order of the answer.
  public var by: [GroupKey]
  /// Nil takes every organisation.
  public var org: String?
  /// The ledger as it stood then; nil means the present. Baselines and sets are those in force.
  public var asOf: Instant?
  /// Editions to pin, or a policy's name; nil for the configured policy.
  public var factors: String?
  /// Whether the formulas are wanted with their numbers filled in.
  public var hasWorking: Bool

  public init(
    period: AskedPeriod = .all, by: [GroupKey] = [], org: String? = nil, asOf: Instant? = nil,
    factors: String? = nil, hasWorking: Bool = false
  ) {
    self.period = period
    self.by = by
    self.org = org
    self.asOf = asOf
    self.factors = factors
    self.hasWorking = hasWorking
  }

  public static let groupings: [GroupKey] = [.org, .month, .quarter, .year, .financialYear]

  public static let parameters =
    AskedPeriod.parameters + ["by", "org", "as-of", "factors", "working"]

  public init(_ items: QueryItems) throws(WireFault) {
    let words = SavingsQuery.groupings.map(\.rawValue).joined(separator: " ")
    period = try AskedPeriod(items)
    by =
      try items.value("by", "keys among \(words), each once, with commas between them") { text in
        GroupKey.list(text).flatMap {
          Set($0).isSubset(of: SavingsQuery.groupings) ? $0 : nil
        }
      } ?? []
    org = try items.filter("org")
    asOf = try items.asOf()
    factors = try items.filter("factors")
    hasWorking = try items.yes("working")
  }

  public var items: QueryItems {
    var items = rows.items
    if hasWorking { items.add("working", "yes") }
    return items
  }

  /// The same rows as a question for totals.
  public var rows: TotalsQuery {
    TotalsQuery(period: period, by: by, org: org, asOf: asOf, factors: factors)
  }
}
