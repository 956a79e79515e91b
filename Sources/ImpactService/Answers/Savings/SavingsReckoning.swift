package import ImpactCore
package import QueryWire

/// Turns postings into the answer to `savings`. A pure function of what it is given.
package struct SavingsReckoning {
  let shelf: FactorShelf
  let policy: FactorPolicy
  let basis: SavingsBasis

  package init(shelf: FactorShelf, policy: FactorPolicy, basis: SavingsBasis) {
    self.shelf = shelf
    self.policy = policy
    self.basis = basis
  }

  /// Adds up what the months of one group saved.
  private struct Sum {
    private var mechanisms: [SavingMechanism: MechanismSum] = [:]
    private var headline = HeadlineSum()

    mutating func add(_ parts: [MonthlySaving], org: String, month: CivilMonth) {
      for part in parts {
        mechanisms[part.mechanism, default: MechanismSum(part.mechanism)]
          .add(part, org: org, month: month)
      }
      // Without a baseline there is nothing to be observed.
      let observed = parts.first { $0.mechanism.claim == .observed && $0.basis != nil }
      headline.add(
        org: org, observed: observed?.saving,
        modelled: parts.filter { $0.mechanism.claim == .modelled }.map(\.saving))
    }

    func savings(withWorking: Bool) -> Savings {
      Savings(
        mechanisms: SavingMechanism.allCases.compactMap {
          mechanisms[$0]?.answer(withWorking: withWorking)
        },
        headline: headline.answer)
    }
  }

  /// `postings` are those of all months, because baselines lie outside the period; `today` tells
  /// which baselines are due.
  package func answer(
    _ query: SavingsQuery, period: Period, postings: [Posting], today: CivilDate
  ) -> SavingsAnswer {
    let counted = postings.filter { posting in
      posting.place.account == .counted && query.rows.wants(posting.place)
    }
    var organisations: [String: OrganisationSavings] = [:]
    for posting in counted {
      let org = posting.place.org
      organisations[
        org, default: OrganisationSavings(org: org, shelf: shelf, policy: policy, basis: basis)
      ].add(posting)
    }
    var groups: [[String?]: Sum] = [:]
    var total = Sum()
    for (org, books) in organisations.sorted(by: { $0.key < $1.key }) {
      for month in books.months(in: period) {
        let parts = books.savings(in: month)
        if parts.isEmpty { continue }
        total.add(parts, org: org, month: month)
        let key = query.by.map { $0.value(org: org, month: month) }
        if !query.by.isEmpty { groups[key, default: Sum()].add(parts, org: org, month: month) }
      }
    }
    let ordered = groups.sorted { TotalsReckoning.precedes($0.key, $1.key) }
    return SavingsAnswer(
      query: TotalsEcho(query.rows, period: period, factors: policy.description),
      groups: ordered.map { key, sum in
        SavingsGroup(
          key: zip(query.by, key).map { TotalsGroup.Part($0, $1) },
          savings: sum.savings(withWorking: query.hasWorking))
      },
      total: total.savings(withWorking: query.hasWorking),
      notes: notes(counted.filter { period.touches($0.place.month) }, period, today))
  }

  private func notes(_ postings: [Posting], _ period: Period, _ today: CivilDate) -> [String] {
    let stale = basis.baselines.baselines.compactMap { $0.staleness(on: today) }
    let twice = DoubleClaim.passengers(in: postings).map(\.description)
    let whole =
      period.cutsAMonth
      ? ["Savings are reckoned by whole months: months that the period cuts are left out."] : []
    return whole + stale + twice
  }
}

extension GroupKey {
  /// Of an organisation's month; nil where a month has no such key.
  fileprivate func value(org: String, month: CivilMonth) -> String? {
    switch self {
    case .org: org
    case .month: month.description
    case .quarter: month.quarter
    case .year: String(month.year)
    case .financialYear: month.financialYear
    default: nil
    }
  }
}
