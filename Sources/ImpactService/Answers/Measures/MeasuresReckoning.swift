package import ImpactCore
package import Ledger
package import QueryWire

/// Turns postings into the answer to `measures`. A pure function of what it is given.
package struct MeasuresReckoning {
  let method: SavingsMethod
  private let postings: [Posting]
  let places: [FilePlace]
  private let claims: [DoubleClaim]

  /// Postings and files are those of all months: what a month is compared with lies outside the
  /// period. `claims` are those of the period that pool logs tell of, too.
  package init(
    _ method: SavingsMethod, postings: [Posting], files: [FilePlace], claims: [DoubleClaim] = []
  ) {
    self.method = method
    self.postings = postings
    places = files
    self.claims = claims
  }

  package func answer(
    _ query: MonthsQuery, period: Period, today: CivilDate
  ) -> MeasuresAnswer {
    let wanted = postings.filter { query.rows.wants($0.place) }
    let groups = query.by.isEmpty ? [:] : sums(of: wanted, query, in: period)
    let total = total(query, in: period)
    let ordered = groups.sorted { TotalsReckoning.precedes($0.key, $1.key) }
    return MeasuresAnswer(
      query: TotalsEcho(query.rows, period: period, factors: method.policy.description),
      comparedWith: period.yearEarlier,
      groups: ordered.map { key, sums in
        MeasuresGroup(
          key: zip(query.by, key).map { TotalsGroup.Part($0, $1) }, measures: sums.answers)
      },
      measures: total.answers, values: total.worth,
      targets: targets(query, today: today),
      notes: method.notes(on: wanted, in: period, today: today) + claims.notes)
  }

  /// Of everything that was asked about together.
  func total(_ query: MonthsQuery, in period: Period) -> MeasureSums {
    var whole = query
    whole.by = []
    let wanted = postings.filter { query.rows.wants($0.place) }
    return sums(of: wanted, whole, in: period)[[]] ?? MeasureSums(method.basis.value)
  }

  /// By what the keys of the question say of each month.
  private func sums(
    of postings: [Posting], _ query: MonthsQuery, in period: Period
  ) -> [[String?]: MeasureSums] {
    var sums: [[String?]: MeasureSums] = [:]
    let books = SavingsBooks(postings, method, byContract: query.by.contains(.contract))
    books.forEachMonth(in: period) { month in
      sums[
        query.key(month.owner, month.month), default: MeasureSums(method.basis.value)
      ].add(month)
    }
    if let earlier = period.yearEarlier {
      books.forEachMonth(in: earlier) { month in
        // A month stands in the group of the month that it is compared with.
        let key = query.key(month.owner, CivilMonth(index: month.month.index + 12))
        sums[key]?.add(month, isEarlier: true)
      }
    }
    for posting in postings where posting.place.account == .held {
      guard let month = posting.place.month, period.holds(month) else { continue }
      sums[query.key(posting.place.owner, month)]?.count(held: posting)
    }
    for file in places {
      guard let month = file.month, period.holds(month), query.wants(file) else { continue }
      sums[query.key(file.owner, month)]?.count(file)
    }
    return sums
  }

  /// Targets of the organisation that was asked about, or all of them, as of the last month that
  /// the books tell of. None of a contract: targets are not set for those.
  private func targets(_ query: MonthsQuery, today: CivilDate) -> [TargetAnswer] {
    if query.contract != nil { return [] }
    return method.basis.targets.filter { query.org == nil || $0.organisation == query.org }
      .map { TargetAnswer(progress(of: $0, today)) }
  }

  private func progress(of target: Target, _ today: CivilDate) -> TargetProgress {
    let own = MonthsQuery(org: target.organisation)
    let wanted = postings.filter { own.rows.wants($0.place) }
    let last = SavingsBooks(wanted, method, byContract: false).lastMonth?.days.last
    let day = min(last ?? today, today)
    let period = Period(from: target.startDate, to: min(day, target.by))
    let since = total(own, in: period)
    return TargetProgress(
      target, reached: since.value(target.measure, unit: target.unit), on: day)
  }
}

extension TargetProgress {
  /// What was reached since the start stands on top of where it began; a share stands for itself.
  fileprivate init(_ target: Target, reached: Exact?, on day: CivilDate) {
    let now = reached.map { target.unit == "percent" ? $0 : target.startValue + $0 }
    self.init(
      target,
      now: now.map(SavingFigure.known)
        ?? .absent(
          reason: "nothing is known of \(target.measure.rawValue) since \(target.startDate)."),
      on: day)
  }
}

extension MonthsQuery {
  func wants(_ file: FilePlace) -> Bool {
    (org == nil || org == file.org) && (contract == nil || contract == file.contract)
  }
}

extension Posting.Place {
  fileprivate var owner: SavingsBooks.Owner { .init(org: org, contract: contract) }
}

extension FilePlace {
  fileprivate var owner: SavingsBooks.Owner { .init(org: org, contract: contract) }
}

extension Period {
  /// The same months a year earlier; nil of an open period and of one that is longer than a year.
  var yearEarlier: Period? {
    guard let from, let to else { return nil }
    let months = (from.month.index...to.month.index).map { CivilMonth(index: $0) }.filter(holds)
    guard let first = months.first, let last = months.last, months.count <= 12 else { return nil }
    return Period(
      from: WasteReduction.previousYear(of: first).days.first,
      to: WasteReduction.previousYear(of: last).days.last)
  }
}
