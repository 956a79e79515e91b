/// Editions of one publication that replace one another, such as `uk-ghg`.
public struct FactorSeries: Hashable, Sendable {
  /// When a rule may take an edition of the series.
  public enum Use: String, CaseIterable, Sendable {
    /// The edition of the activity's date, under the policy.
    case byDate = "by date"
    /// The latest edition, for every date that it covers.
    case always
    /// Only where the question pins an edition of it by name.
    case whenAsked = "when asked"
  }

  public let name: String
  public let use: Use
  /// The series that it can stand in for; a difference between the two can be compared.
  public let alternatives: [String]
  /// The series that its figures are computed from; nil where it was published as it is.
  public let basis: String?

  /// Whether an edition of that name is one of the series: the name itself, or `name-2024`.
  public func holds(edition: String) -> Bool {
    edition == name || edition.hasPrefix(name + "-")
  }
}
