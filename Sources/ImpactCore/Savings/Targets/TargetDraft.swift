/// A target as it is written down, before anybody has looked whether it makes sense: what `Target`
/// is made of.
public struct TargetDraft: Hashable, Sendable {
  public var name: String
  public var measure: SocialMeasure
  /// Nil: all organisations together.
  public var organisation: String?
  /// What is to be reached by the end of `by`.
  public var value: Exact
  public var unit: String
  public var by: CivilDate
  /// Where it began, at the beginning of the day `startDate`.
  public var startValue: Exact
  public var startDate: CivilDate

  public init(
    name: String, measure: SocialMeasure, organisation: String? = nil, value: Exact, unit: String,
    by: CivilDate, startValue: Exact, startDate: CivilDate
  ) {
    self.name = name
    self.measure = measure
    self.organisation = organisation
    self.value = value
    self.unit = unit
    self.by = by
    self.startValue = startValue
    self.startDate = startDate
  }
}
