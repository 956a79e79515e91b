/// A baseline as it is written down, before anybody has looked whether it makes sense: what
/// `Baseline` is made of.
public struct BaselineDraft: Hashable, Sendable {
  public var name: String
  /// Empty: every organisation.
  public var organisations: [String] = []
  public var streams: [Stream]
  /// Whole months, twelve at most.
  public var period: DateSpan
  /// The edition or policy by which the baseline was reported.
  public var policy: FactorPolicy = .calendarYear
  public var approvedBy = ""
  public var why = ""
  /// Whatever a reader must know of these months; a pandemic year needs one.
  public var note = ""
  /// The day from which it must have been looked at again; nil: never.
  public var recalculateBy: CivilDate?

  public init(name: String, streams: [Stream], period: DateSpan) {
    self.name = name
    self.streams = streams
    self.period = period
  }
}
