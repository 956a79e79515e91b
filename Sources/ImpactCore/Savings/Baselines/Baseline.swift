/// The months that later ones are compared with: what would have been done without the
/// organisation's own act. Its level and its year are named beside every saving.
public struct Baseline: Hashable, Sendable {
  public let name: String
  /// Empty: every organisation.
  public let organisations: Set<String>
  public let streams: Set<Stream>
  public let first: CivilMonth
  public let last: CivilMonth
  /// The edition or policy by which it was reported. A saving takes the edition of the actual month
  /// on both sides, whatever stands here.
  public let policy: FactorPolicy
  public let approvedBy: String
  public let why: String
  public let note: String
  public let recalculateBy: CivilDate?

  /// Refuses a draft that nobody could defend; all the reasons at once.
  public init(_ draft: BaselineDraft) throws(DatedObjectFault) {
    let reasons = Self.wordingFaults(draft) + Self.periodFaults(draft)
    guard reasons.isEmpty else {
      throw DatedObjectFault(object: "Baseline \"\(draft.name)\"", reasons: reasons)
    }
    name = draft.name
    organisations = Set(draft.organisations)
    streams = Set(draft.streams)
    first = draft.period.first.month
    last = draft.period.last.month
    policy = draft.policy
    approvedBy = draft.approvedBy
    why = draft.why
    note = draft.note
    recalculateBy = draft.recalculateBy
  }

  /// The months in which the pandemic kept people from travelling: on 16 March 2020 the Government
  /// asked everybody to stop non-essential travel and to work from home, and the last rules on
  /// travel ended on 18 March 2022. A year in which nobody could drive makes every later saving
  /// too small, and one in which rubbish was protective clothing makes it too large.
  public static let pandemic =
    CivilMonth(year: 2020, month: 3)...CivilMonth(year: 2022, month: 3)

  /// Each calendar month may stand in it once.
  static let monthsMax: Int32 = 12

  public var isInPandemic: Bool { (first...last).overlaps(Self.pandemic) }

  /// Whether the baseline speaks for the organisation's stream.
  public func covers(_ organisation: String, _ stream: Stream) -> Bool {
    streams.contains(stream) && (organisations.isEmpty || organisations.contains(organisation))
  }

  /// What to do where the baseline should have been looked at again; nil where it need not be.
  public func staleness(on today: CivilDate) -> String? {
    guard let recalculateBy, today > recalculateBy else { return nil }
    return "Baseline \"\(name)\" was to be recalculated by \(recalculateBy). Look whether it still "
      + "fits the organisation, and set a new date."
  }

  private static func wordingFaults(_ draft: BaselineDraft) -> [String] {
    var reasons: [String] = []
    if draft.name.isEmpty { reasons.append("Give the baseline a name.") }
    if draft.approvedBy.isEmpty { reasons.append("Say who approved it (approved by).") }
    if draft.why.isEmpty { reasons.append("Say why these months were chosen (why).") }
    if draft.streams.isEmpty { reasons.append("Name at least one stream.") }
    if draft.organisations.contains("") {
      reasons.append("Name the organisations, or leave them out for all of them.")
    }
    return reasons
  }

  private static func periodFaults(_ draft: BaselineDraft) -> [String] {
    let (first, last) = (draft.period.first.month, draft.period.last.month)
    var reasons: [String] = []
    if draft.period.first != first.days.first || draft.period.last != last.days.last {
      reasons.append(
        "The period runs from \(draft.period.first) to \(draft.period.last): let it begin on the "
          + "first and end on the last day of a month.")
    }
    if last.index - first.index >= monthsMax {
      reasons.append(
        "The period is longer than twelve months, so a month would have two to compare with: take "
          + "twelve at most.")
    }
    if (first...last).overlaps(pandemic), draft.note.isEmpty {
      reasons.append(
        "The period holds months of the pandemic (\(pandemic.lowerBound) to "
          + "\(pandemic.upperBound)), in which people could not travel as usual. Take another "
          + "period, or say in a note why this one is right.")
    }
    return reasons
  }
}
