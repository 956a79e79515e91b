/// A run of days, both ends included. A journey has one day, a usage report thirty.
public struct DateSpan: Hashable, Sendable {
  public let first: CivilDate
  public let last: CivilDate

  public init(first: CivilDate, last: CivilDate) {
    precondition(first <= last, "a span of days ends on or after its first day")
    self.first = first
    self.last = last
  }

  public init(day: CivilDate) {
    self.init(first: day, last: day)
  }

  public var dayCount: Int { Int(last.dayNumber - first.dayNumber) + 1 }
  public var isOneDay: Bool { first == last }

  public func contains(_ day: CivilDate) -> Bool { first <= day && day <= last }

  /// The days that both spans have, or nil.
  public func intersection(_ other: DateSpan) -> DateSpan? {
    let first = max(first, other.first)
    let last = min(last, other.last)
    return first <= last ? DateSpan(first: first, last: last) : nil
  }

  public var months: [CivilMonth] {
    (first.month.index...last.month.index).map { CivilMonth(index: $0) }
  }

  /// The part of `amount` that falls on the days of `part`, which lies inside this span.
  ///
  /// Shares are differences of cumulative values, each rounded half away from zero at 12 decimals,
  /// so the shares of parts that make up the span add up to `amount` exactly (contract section 5).
  public func share(of amount: Exact, on part: DateSpan) -> Exact {
    if part == self { return amount }
    return cumulative(amount, through: part.last)
      - cumulative(amount, through: part.first.adding(days: -1))
  }

  private func cumulative(_ amount: Exact, through day: CivilDate) -> Exact {
    if day < first { return .zero }
    if day >= last { return amount }
    let days = Int(day.dayNumber - first.dayNumber) + 1
    return (amount * Exact(days))
      .dividedAndRounded(by: UInt64(dayCount), decimals: Exact.decimalsWhenEndless)
  }
}

extension Exact {
  /// Decimals kept of a figure that does not terminate (contract section 7).
  public static let decimalsWhenEndless = 12
}
