import ImpactCore
import Ledger
import QueryWire

/// The sixteen measures of one group and of the same months a year earlier.
struct MeasureSums {
  private(set) var sums: [SocialMeasure: MeasureSum] = [:]
  private(set) var previous: [SocialMeasure: MeasureSum] = [:]
  private var rowsHeld: [SocialMeasure: Int] = [:]
  private let values: ValueBasis

  init(_ values: ValueBasis) {
    self.values = values
  }

  /// Adds a month; `isEarlier` says that it is one of the year before.
  mutating func add(_ month: SavingsBooks.Month, isEarlier: Bool = false) {
    let values = values
    for part in MonthMeasures(month).parts {
      change(part.measure, isEarlier) { $0.add(part, in: month, values) }
    }
    for posting in month.books.postings {
      for measure in SocialMeasure.allCases where measure.rests(on: posting.place.key) {
        change(measure, isEarlier) { $0.count(posting) }
      }
    }
  }

  private mutating func change(
    _ measure: SocialMeasure, _ isEarlier: Bool, _ change: (inout MeasureSum) -> Void
  ) {
    if isEarlier {
      change(&previous[measure, default: MeasureSum(measure)])
    } else {
      change(&sums[measure, default: MeasureSum(measure)])
    }
  }

  mutating func count(_ place: FilePlace) {
    for measure in SocialMeasure.allCases where measure.rests(on: place.key) {
      change(measure, false) { $0.count(file: place.file) }
    }
  }

  mutating func count(held posting: Posting) {
    for measure in SocialMeasure.allCases where measure.rests(on: posting.place.key) {
      rowsHeld[measure, default: 0] += posting.tally.rows
    }
  }

  func value(_ measure: SocialMeasure, unit: String) -> Exact? {
    answer(measure).figures.first { $0.unit == unit }?.value
  }

  /// All sixteen, in the order of their codes.
  var answers: [MeasureAnswer] { SocialMeasure.allCases.map(answer) }

  private func answer(_ measure: SocialMeasure) -> MeasureAnswer {
    (sums[measure] ?? MeasureSum(measure))
      .answer(before: previous[measure], rowsHeld: rowsHeld[measure] ?? 0)
  }

  /// What all measures come to, by each kind of price. One benefit is worth money once: a kind that
  /// would count it twice has no sum, but the reason.
  var worth: [PricedAnswer] {
    PriceKind.allCases.compactMap { kind in
      let parts = SocialMeasure.allCases.flatMap { sums[$0]?.values(by: kind) ?? [] }
      guard let first = parts.first else { return nil }
      let source = Set(parts.map(\.source)).sorted().joined(separator: "; ")
      do {
        return PricedAnswer(
          price: kind.rawValue, pounds: try MeasureValue.total(parts)?.pounds,
          priceBase: first.money.base.description, source: source)
      } catch {
        return PricedAnswer(
          price: kind.rawValue, pounds: nil, priceBase: first.money.base.description,
          source: source, reason: "\(error)")
      }
    }
  }
}
