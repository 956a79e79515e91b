import ImpactCore
import QueryWire

/// The books that savings are reckoned from, apart for each organisation: a baseline is an
/// organisation's own. Where contracts are compared, they are apart for each contract as well.
struct SavingsBooks {
  struct Owner: Hashable {
    let org: String
    /// Empty where no contract is named; nil where all contracts stand together.
    let contract: String?
  }

  private let owners: [(owner: Owner, savings: OrganisationSavings)]

  /// Takes the counted ones of `postings`, which are those of all months: what a month is compared
  /// with lies outside the period that is asked about.
  init(_ postings: [Posting], _ method: SavingsMethod, byContract: Bool) {
    let counted = postings.filter { $0.place.account == .counted }
    let parts = Dictionary(grouping: counted) {
      Owner(org: $0.place.org, contract: byContract ? $0.place.contract : nil)
    }
    owners = parts.map { owner, postings in
      var savings = OrganisationSavings(org: owner.org, method)
      for posting in postings { savings.add(posting) }
      return (owner, savings)
    }.sorted { ($0.owner.org, $0.owner.contract ?? "") < ($1.owner.org, $1.owner.contract ?? "") }
  }

  /// One month of one owner: what its books hold, and what was saved.
  struct Month {
    let owner: Owner
    let month: CivilMonth
    let books: MonthBooks
    /// Of the same month a year earlier.
    let earlier: MonthBooks
    let savings: [MonthlySaving]
  }

  /// Gives `take` every month of the period that the books tell of, and those in between.
  func forEachMonth(in period: Period, _ take: (Month) -> Void) {
    for (owner, savings) in owners {
      for month in savings.months(in: period) {
        take(
          Month(
            owner: owner, month: month, books: savings.books[month] ?? MonthBooks(),
            earlier: savings.books[WasteReduction.previousYear(of: month)] ?? MonthBooks(),
            savings: savings.savings(in: month)))
      }
    }
  }

  /// The last month that the books tell of; nil where they tell of none.
  var lastMonth: CivilMonth? { owners.compactMap { $0.savings.books.keys.max() }.max() }
}

extension MonthsQuery {
  /// What the keys of `by` say of one month of an owner, in their order.
  func key(_ owner: SavingsBooks.Owner, _ month: CivilMonth) -> [String?] {
    by.map { $0.value(owner, month) }
  }
}

extension GroupKey {
  fileprivate func value(_ owner: SavingsBooks.Owner, _ month: CivilMonth) -> String? {
    switch self {
    case .org: owner.org
    case .contract: owner.contract.flatMap { $0.isEmpty ? nil : $0 }
    case .month: month.description
    case .quarter: month.quarter
    case .year: String(month.year)
    case .financialYear: month.financialYear
    default: nil
    }
  }
}
