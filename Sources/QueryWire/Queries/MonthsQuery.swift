public import ImpactCore

/// Asks what whole months of organisations come to: their savings, their measures, and the evidence
/// of both. All are reckoned month by month, so they are grouped by what months make up.
public struct MonthsQuery: WireQuery {
  public var period: AskedPeriod
  /// Among `groupings`, each once, in the order of the answer.
  public var by: [GroupKey]
  /// Nil takes every organisation.
  public var org: String?
  /// Nil takes every contract, and what is of none.
  public var contract: String?
  /// The ledger as it stood then; nil means the present. Baselines and sets are those in force.
  public var asOf: Instant?
  /// Editions to pin, or a policy's name; nil for the configured policy.
  public var factors: String?

  public init(
    period: AskedPeriod = .all, by: [GroupKey] = [], org: String? = nil, contract: String? = nil,
    asOf: Instant? = nil, factors: String? = nil
  ) {
    self.period = period
    self.by = by
    self.org = org
    self.contract = contract
    self.asOf = asOf
    self.factors = factors
  }

  public static let groupings: [GroupKey] = [
    .org, .contract, .month, .quarter, .year, .financialYear,
  ]

  public static let parameters =
    AskedPeriod.parameters + ["by", "org", "contract", "as-of", "factors"]

  public init(_ items: QueryItems) throws(WireFault) {
    let words = MonthsQuery.groupings.map(\.rawValue).joined(separator: " ")
    period = try AskedPeriod(items)
    by =
      try items.value("by", "keys among \(words), each once, with commas between them") { text in
        GroupKey.list(text).flatMap {
          Set($0).isSubset(of: MonthsQuery.groupings) ? $0 : nil
        }
      } ?? []
    org = try items.filter("org")
    contract = try items.filter("contract")
    asOf = try items.asOf()
    factors = try items.filter("factors")
  }

  public var items: QueryItems { rows.items }

  /// The same rows as a question for totals.
  public var rows: TotalsQuery {
    TotalsQuery(
      period: period, by: by, org: org, contract: contract, asOf: asOf, factors: factors)
  }
}
