public import ImpactCore

/// Which rows are asked for; nil asks for any.
public struct RowFilter: Hashable, Sendable {
  public var account: Posting.Account
  public var org: String?
  public var site: String?
  public var orgUnit: String?
  public var stream: Stream?
  public var contract: String?
  /// Rows with a day in it; undated rows belong to `Period.all` only.
  public var period: Period
  /// The ledger as it was known then; nil is now.
  public var asOf: Instant?
  /// Only rows of accepted files: a file that is held whole is decided as a whole.
  public var isDecidable: Bool

  public init(
    account: Posting.Account = .counted, org: String? = nil, site: String? = nil,
    orgUnit: String? = nil, stream: Stream? = nil, contract: String? = nil,
    period: Period = .all, asOf: Instant? = nil,
    isDecidable: Bool = false
  ) {
    self.account = account
    self.org = org
    self.site = site
    self.orgUnit = orgUnit
    self.stream = stream
    self.contract = contract
    self.period = period
    self.asOf = asOf
    self.isDecidable = isDecidable
  }

  /// The row on the days that the filter takes; nil where there is none. `row` is as the books
  /// have it, and what another source covers is told from what counts here.
  func part(
    of row: FoundRow, _ basis: SourceBasis?, _ settlement: Settlement
  ) -> FoundRow? {
    guard takes(row.org, row.activity) else { return nil }
    guard let span = row.activity.span else {
      return period == .all && row.account == account ? row : nil
    }
    var days = [span]
    if row.account == .counted {
      let (counted, covered) = settlement.days(of: row.activity, basis: basis, org: row.org)
      days = account == .covered ? covered.map(\.days) : counted
    }
    var part = row
    part.days = days.compactMap { period.clip($0) }
    part.account = account
    let isAsked = row.account == account || row.account == .counted && account == .covered
    return isAsked && part.days != [] ? part : nil
  }

  private func takes(_ org: String, _ activity: Activity) -> Bool {
    (self.org == nil || self.org == org)
      && (stream == nil || stream == activity.key.stream)
      && (site == nil || site == activity.site)
      && (orgUnit == nil || orgUnit == activity.orgUnit)
      && (contract == nil || contract == activity.contract)
  }

  func takes(_ posting: Posting) -> Bool {
    let place = posting.place
    return place.account == account && (org == nil || org == place.org)
      && (stream == nil || stream == place.key.stream)
      && (site == nil || site == place.site) && (orgUnit == nil || orgUnit == place.orgUnit)
      && (contract == nil || contract == place.contract)
  }
}
