/// The days a question is about; an open end has no limit on that side.
public struct Period: Hashable, Sendable {
  public var from: CivilDate?
  public var to: CivilDate?

  public static let all = Period(from: nil, to: nil)

  public init(from: CivilDate?, to: CivilDate?) {
    self.from = from
    self.to = to
  }

  public init(_ span: DateSpan) {
    self.init(from: span.first, to: span.last)
  }

  /// The part of `span` inside the period, or nil.
  public func clip(_ span: DateSpan) -> DateSpan? {
    let first = from.map { max($0, span.first) } ?? span.first
    let last = to.map { min($0, span.last) } ?? span.last
    return first <= last ? DateSpan(first: first, last: last) : nil
  }

  /// Reads the periods of contract section 6: `2024`, `2024-05`, `2024-Q2`, `FY2024-25`,
  /// `rolling-12m`, `rolling-90d`, `this-month`, `this-fy`, `all`. Rolling periods end on `today`.
  public init?(_ text: String, today: CivilDate) {
    switch text {
    case "all":
      self = .all
    case "this-month":
      self.init(today.month.days)
    case "this-fy":
      guard let year = Period.financialYear(from: today.month.financialYearStart) else {
        return nil
      }
      self = year
    default:
      guard let period = Period.rolling(text, today: today) ?? Period.named(text) else {
        return nil
      }
      self = period
    }
  }

  private static func named(_ text: String) -> Period? {
    if let month = CivilMonth(text) { return Period(month.days) }
    if text.utf8.count == 4, let first = CivilDate(text + "-01-01") {
      return Period(from: first, to: CivilDate(text + "-12-31"))
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    if parts[0].hasPrefix("FY"), let first = CivilMonth(parts[0].dropFirst(2) + "-04"),
      first.financialYear == text
    {
      return financialYear(from: first.year)
    }
    guard parts[1].first == "Q", let quarter = Int(parts[1].dropFirst()), (1...4).contains(quarter),
      let january = CivilMonth(parts[0] + "-01"), parts[1].utf8.count == 2
    else { return nil }
    let first = CivilMonth(index: january.index + Int32(quarter - 1) * 3)
    let last = CivilMonth(index: first.index + 2)
    return Period(from: first.days.first, to: last.days.last)
  }

  /// The last N days, or the N months that end today.
  private static func rolling(_ text: String, today: CivilDate) -> Period? {
    guard text.hasPrefix("rolling-"), let unit = text.last else { return nil }
    let digits = text.dropFirst("rolling-".utf8.count).dropLast()
    guard let count = Int(digits), (1...1200).contains(count), String(count) == digits
    else { return nil }
    switch unit {
    case "d":
      return Period(from: today.adding(days: 1 - count), to: today)
    case "m":
      let month = CivilMonth(index: today.month.index - Int32(count))
      guard let first = CivilDate(year: month.year, month: month.month, day: 1) else { return nil }
      let day = min(today.parts.day, month.days.dayCount)
      return Period(from: first.adding(days: day), to: today)
    default:
      return nil
    }
  }

  /// Nil where it runs past the calendar.
  private static func financialYear(from year: Int) -> Period? {
    guard let first = CivilDate(year: year, month: 4, day: 1),
      let last = CivilDate(year: year + 1, month: 3, day: 31)
    else { return nil }
    return Period(from: first, to: last)
  }
}
