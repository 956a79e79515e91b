public import ImpactCore

extension Ledger {
  /// The books, rolled up by place: now, or as they were known at a moment. Of each fact one
  /// source counts; the postings of the others are in the account `covered`. In no order.
  public func postings(asOf instant: Instant? = nil) throws(LedgerError) -> BookView {
    try settlement(asOf: instant).postings
  }

  /// The same without sites, units, cars and documents: few postings, however many places there
  /// are. What is in kilometres or metres stays apart place by place, because it is rounded when it
  /// is shown in miles, place by place.
  public func rolledUpPostings() throws(LedgerError) -> BookView {
    BookView(rolledUp: try settlement().balances)
  }

  /// What falls on the days of `filter.period`: whole months from the books, and the months that
  /// the period cuts from the rows themselves, each row by the share of its days.
  public func postings(where filter: RowFilter) throws(LedgerError) -> [Posting] {
    var sums = PostingSums()
    for posting in try postings(asOf: filter.asOf) where filter.takes(posting) {
      guard let month = posting.place.month else {
        if filter.period == .all { sums.add(posting) }
        continue
      }
      if filter.period.clip(month.days) == month.days { sums.add(posting) }
    }
    for days in Ledger.cutMonths(of: filter.period) { try add(days, filter, to: &sums) }
    return sums.postings
  }

  private func add(
    _ days: DateSpan, _ filter: RowFilter, to sums: inout PostingSums
  ) throws(LedgerError) {
    let month = days.first.month
    var filter = filter
    filter.period = Period(days)
    try forEachRow(filter, months: month...month) { (row) throws(LedgerError) in
      let place = Posting.Place(
        account: row.account, org: row.org, site: row.activity.site,
        orgUnit: row.activity.orgUnit, month: month, key: row.activity.key,
        contract: row.activity.contract, document: row.activity.document)
      for part in row.days ?? [] {
        sums.add(Posting(place: place, tally: Tally(row.activity, on: part)))
      }
    }
  }

  /// The days of the period in those months that lie in it only partly: at most two months.
  private static func cutMonths(of period: Period) -> [DateSpan] {
    var cut: [DateSpan] = []
    for end in [period.from, period.to] {
      guard let month = end?.month, let days = period.clip(month.days), days != month.days,
        !cut.contains(days)
      else { continue }
      cut.append(days)
    }
    return cut
  }
}
