/// A sum on the books: what rows of one place, month and activity key add up to.
public struct Posting: Hashable, Sendable {
  /// Where the sum stands. Held rows are on the books too, so that coverage can name them.
  public enum Account: String, CaseIterable, Sendable {
    case counted
    case held
    /// Another source of the same fact counts (`SourceChoice`). Worked out, never written down.
    case covered
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
    public var source: ActivitySource
    /// Empty where the rows name none.
    public var contract: String
    /// Of entries of the evidence register; empty otherwise.
    public var document: String

    public init(
      account: Account, org: String, site: String, orgUnit: String, month: CivilMonth?,
      key: ActivityKey, source: ActivitySource = .unknown, contract: String = "",
      document: String = ""
    ) {
      self.account = account
      self.org = org
      self.site = site
      self.orgUnit = orgUnit
      self.month = month
      self.key = key
      self.source = source
      self.contract = contract
      self.document = document
    }
  }

  public var place: Place
  public var tally: Tally

  public init(place: Place, tally: Tally) {
    self.place = place
    self.tally = tally
  }

  /// The postings of one activity: one for each month that it touches; of a usage report one for
  /// each day.
  public static func postings(
    of activity: Activity, basis: SourceBasis? = nil, account: Account, org: String
  ) -> [Posting] {
    let source = ActivitySource(basis: basis, car: activity.car)
    func posting(_ month: CivilMonth?, _ part: DateSpan?, _ source: ActivitySource) -> Posting {
      let place = Place(
        account: account, org: org, site: activity.site, orgUnit: activity.orgUnit,
        month: month, key: activity.key, source: source,
        contract: activity.contract, document: activity.document)
      return Posting(place: place, tally: Tally(activity, on: part))
    }
    guard let span = activity.span else { return [posting(nil, nil, source)] }
    return source.pieces(of: span).map { posting($0.first.month, $0, source.of($0, in: span)) }
  }
}
