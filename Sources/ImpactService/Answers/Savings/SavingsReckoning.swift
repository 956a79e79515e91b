package import ImpactCore
package import QueryWire

/// Turns postings into the answer to `savings`. A pure function of what it is given.
package struct SavingsReckoning {
  private let method: SavingsMethod

  package init(_ method: SavingsMethod) {
    self.method = method
  }

  /// Adds up what the months of one group saved.
  private struct Sum {
    private var mechanisms: [SavingMechanism: MechanismSum] = [:]
    private var headline = HeadlineSum()

    mutating func add(_ month: SavingsBooks.Month) {
      for part in month.savings {
        mechanisms[part.mechanism, default: MechanismSum(part.mechanism)].add(part, in: month)
      }
      headline.add(
        org: month.owner.org, observed: month.savings.observed?.saving,
        modelled: month.savings.modelled.map(\.saving))
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
  /// which baselines are due, and `claims` are those that pool logs tell of, too.
  package func answer(
    _ query: SavingsQuery, period: Period, postings: [Posting], today: CivilDate,
    claims: [DoubleClaim] = []
  ) -> SavingsAnswer {
    let months = query.months
    let wanted = postings.filter { months.rows.wants($0.place) }
    var groups: [[String?]: Sum] = [:]
    var total = Sum()
    var effects = InventoryEffects()
    SavingsBooks(wanted, method, byContract: false).forEachMonth(in: period) { month in
      total.add(month)
      effects.add(month, method)
    }
    if !months.by.isEmpty {
      SavingsBooks(wanted, method, byContract: months.by.contains(.contract))
        .forEachMonth(in: period) { month in
          if month.savings.isEmpty { return }
          groups[months.key(month.owner, month.month), default: Sum()].add(month)
        }
    }
    let ordered = groups.sorted { TotalsReckoning.precedes($0.key, $1.key) }
    return SavingsAnswer(
      query: TotalsEcho(months.rows, period: period, factors: method.policy.description),
      groups: ordered.map { key, sum in
        SavingsGroup(
          key: zip(months.by, key).map { TotalsGroup.Part($0, $1) },
          savings: sum.savings(withWorking: query.hasWorking))
      },
      total: total.savings(withWorking: query.hasWorking), effects: effects.answer,
      notes: method.notes(on: wanted, in: period, today: today) + claims.notes)
  }
}

extension SavingsMethod {
  /// What a reader of savings must know: of the period, of baselines that are due, and of claims
  /// that may have been made twice.
  func notes(on postings: [Posting], in period: Period, today: CivilDate) -> [String] {
    let stale = basis.baselines.baselines.compactMap { $0.staleness(on: today) }
    let counted = postings.filter {
      $0.place.account == .counted && period.touches($0.place.month)
    }
    let twice = DoubleClaim.passengers(in: counted).map(\.description)
    let whole =
      period.cutsAMonth
      ? ["Savings are reckoned by whole months: months that the period cuts are left out."] : []
    return whole + stale + twice
  }
}

extension [DoubleClaim] {
  /// A sentence each for the first ones, and how many more there are.
  var notes: [String] {
    let named = prefix(ServiceLimits.doubleClaimsNamed).map(\.description)
    let more = count - named.count
    return more > 0
      ? named + ["\(more) more claims name a car and a day that a pool log tells of."] : named
  }
}

extension [MonthlySaving] {
  /// The saving against a baseline: without one there is nothing to be observed.
  var observed: MonthlySaving? {
    first { $0.mechanism.claim == .observed && $0.basis != nil }
  }

  var modelled: [MonthlySaving] { filter { $0.mechanism.claim == .modelled } }
}
