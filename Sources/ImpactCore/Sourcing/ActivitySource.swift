/// What of an activity's source decides whether another source of the same fact goes before it.
public struct ActivitySource: Hashable, Sendable {
  /// Nil where the file was read by a release that kept none: it counts beside every other.
  public var basis: SourceBasis?
  /// The car of a pool log, as a keyed hash; nil where the row names none.
  public var car: Digest128?
  /// Of a usage report: the day, and the window of days that the report is about.
  public var usage: UsageDay?

  public struct UsageDay: Hashable, Sendable {
    public var day: CivilDate
    public var window: DateSpan

    public init(day: CivilDate, window: DateSpan) {
      self.day = day
      self.window = window
    }
  }

  public static let unknown = ActivitySource()

  /// A car that a claim names is somebody's own: it is no part of where the claim stands.
  public init(basis: SourceBasis? = nil, car: Digest128? = nil, usage: UsageDay? = nil) {
    self.basis = basis
    self.car = basis?.isOfClaims == true ? nil : car
    self.usage = usage
  }

  /// The source of the part of an activity on `piece`, one of `pieces(of:)`.
  public func of(_ piece: DateSpan, in span: DateSpan) -> ActivitySource {
    guard basis == .usageReport else { return self }
    return ActivitySource(
      basis: basis, car: car, usage: UsageDay(day: piece.first, window: span))
  }

  /// The pieces in which a span of days is posted: its months; the days of a usage report, so that
  /// windows that overlap can be cut.
  public func pieces(of span: DateSpan) -> [DateSpan] {
    if basis == .usageReport {
      return (0..<span.dayCount).map { DateSpan(day: span.first.adding(days: $0)) }
    }
    if span.first.month == span.last.month { return [span] }
    return span.months.compactMap { $0.days.intersection(span) }
  }
}
