/// Numbers that nobody measured, with a name, dates, a source and somebody who stands by them.
/// Named in every answer that rests on it.
public struct AssumptionSet: Hashable, Sendable {
  /// What is assumed: of each kind its own.
  public enum Content: Hashable, Sendable {
    case meeting(MeetingAssumption)
    case consultation(ConsultationAssumption)
    /// The share of bicycle and walking miles that would have been driven; nil where none is given.
    case journey(activeTravel: Share?)
    /// Nil where only shares from gross to net are given.
    case waste(WasteAssumption?)
  }

  public let name: String
  /// Nil: every organisation.
  public let organisation: String?
  public let kind: AssumptionKind
  /// Whole months; nil: until a newer set.
  public let first: CivilMonth
  public let last: CivilMonth?
  public let content: Content
  /// From gross to net; nil where no shares are given.
  public let additionality: Additionality?
  public let source: String
  public let statedBy: String

  /// Refuses a draft that leaves a number out, gives one that the kind does not use, or one that
  /// cannot be; all the reasons at once.
  public init(_ draft: AssumptionDraft) throws(DatedObjectFault) {
    var check = AssumptionCheck(draft)
    check.wording()
    check.dates()
    let content = check.content()
    let additionality = check.additionality()
    guard let content, check.reasons.isEmpty else {
      throw DatedObjectFault(
        object: "Assumption set \"\(draft.name)\"", reasons: check.reasons)
    }
    name = draft.name
    organisation = draft.organisation
    kind = draft.kind
    first = draft.from.month
    last = draft.to?.month
    self.content = content
    self.additionality = additionality
    source = draft.source
    statedBy = draft.statedBy
  }

  /// Whether the set speaks for the organisation in the month.
  public func isInForce(for organisation: String, in month: CivilMonth) -> Bool {
    guard self.organisation == nil || self.organisation == organisation else { return false }
    return first <= month && month <= last ?? month
  }
}
