/// A sum on the books: what rows of one place, month and activity key add up to.
public struct Posting: Hashable, Sendable {
  /// Where the sum stands. Held rows are on the books too, so that coverage can name them.
  public enum Account: String, CaseIterable, Sendable {
    case counted
    case held
  }

  /// Everything a posting is summed by.
  public struct Place: Hashable, Sendable {
    public var account: Account
    public var org: String
    public var site: String
    public var orgUnit: String
    /// Nil where the row has no date.
    public var month: CivilMonth?
    public var key: ActivityKey

    public init(
      account: Account, org: String, site: String, orgUnit: String, month: CivilMonth?,
      key: ActivityKey
    ) {
      self.account = account
      self.org = org
      self.site = site
      self.orgUnit = orgUnit
      self.month = month
      self.key = key
    }
  }

  public var place: Place
  public var tally: Tally

  public init(place: Place, tally: Tally) {
    self.place = place
    self.tally = tally
  }

  /// The postings of one activity: one for each month that it touches.
  public static func postings(
    of activity: Activity, account: Account, org: String
  ) -> [Posting] {
    func posting(_ month: CivilMonth?, _ part: DateSpan?) -> Posting {
      let place = Place(
        account: account, org: org, site: activity.site, orgUnit: activity.orgUnit,
        month: month, key: activity.key)
      return Posting(place: place, tally: Tally(activity, on: part))
    }
    guard let span = activity.span else { return [posting(nil, nil)] }
    if span.first.month == span.last.month { return [posting(span.first.month, span)] }
    return span.months.compactMap { month in
      month.days.intersection(span).map { posting(month, $0) }
    }
  }
}
