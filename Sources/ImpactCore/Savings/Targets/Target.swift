/// What an organisation means to reach with one measure, and by when. It may lie above the start
/// (car miles saved) or below it (waste generated).
public struct Target: Hashable, Sendable {
  public let name: String
  public let measure: SocialMeasure
  /// Nil: all organisations together.
  public let organisation: String?
  public let value: Exact
  public let unit: String
  public let by: CivilDate
  public let startValue: Exact
  public let startDate: CivilDate

  /// Refuses a target without a way to it; all the reasons at once.
  public init(_ draft: TargetDraft) throws(DatedObjectFault) {
    var reasons: [String] = []
    if draft.name.isEmpty { reasons.append("Give the target a name.") }
    if draft.organisation?.isEmpty == true {
      reasons.append("Name the organisation, or leave it out for all of them.")
    }
    if !draft.measure.units.contains(draft.unit) {
      reasons.append(draft.measure.unitAdvice(for: draft.unit))
    }
    if draft.by <= draft.startDate {
      reasons.append("It ends on \(draft.by): let it end after it begins (\(draft.startDate)).")
    }
    if draft.value == draft.startValue {
      reasons.append("It is \(draft.value) at the start already: set a value to be reached.")
    }
    guard reasons.isEmpty else {
      throw DatedObjectFault(object: "Target \"\(draft.name)\"", reasons: reasons)
    }
    name = draft.name
    measure = draft.measure
    organisation = draft.organisation
    value = draft.value
    unit = draft.unit
    by = draft.by
    startValue = draft.startValue
    startDate = draft.startDate
  }

  /// Whether more is better here.
  var isUpwards: Bool { value > startValue }

  func isReached(by amount: Exact) -> Bool { isUpwards ? amount >= value : amount <= value }
}
