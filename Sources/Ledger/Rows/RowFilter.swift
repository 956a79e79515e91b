public import ImpactCore

/// Which rows are asked for; nil asks for any.
public struct RowFilter: Hashable, Sendable {
  public var account: Posting.Account
  public var org: String?
  public var site: String?
  public var orgUnit: String?
  public var stream: Stream?
  /// Rows with a day in it; undated rows belong to `Period.all` only.
  public var period: Period
  /// The ledger as it was known then; nil is now.
  public var asOf: Instant?
  /// Only rows of accepted files: a file that is held whole is decided as a whole.
  public var isDecidable: Bool

  public init(
    account: Posting.Account = .counted, org: String? = nil, site: String? = nil,
    orgUnit: String? = nil, stream: Stream? = nil, period: Period = .all, asOf: Instant? = nil,
    isDecidable: Bool = false
  ) {
    self.account = account
    self.org = org
    self.site = site
    self.orgUnit = orgUnit
    self.stream = stream
    self.period = period
    self.asOf = asOf
    self.isDecidable = isDecidable
  }

  func takes(_ row: FoundRow) -> Bool {
    guard row.account == account, org == nil || org == row.org,
      stream == nil || stream == row.activity.key.stream,
      site == nil || site == row.activity.site,
      orgUnit == nil || orgUnit == row.activity.orgUnit
    else { return false }
    guard let span = row.activity.span else { return period == .all }
    return period.clip(span) != nil
  }

  func takes(_ posting: Posting) -> Bool {
    let place = posting.place
    return place.account == account && (org == nil || org == place.org)
      && (stream == nil || stream == place.key.stream)
      && (site == nil || site == place.site) && (orgUnit == nil || orgUnit == place.orgUnit)
  }
}
