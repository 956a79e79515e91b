/// One number that a figure is reckoned from: what it is, in which unit, and where it comes from.
public struct ProofInput: Hashable, Sendable {
  /// What kind of number it is.
  public enum Kind: Hashable, Sendable {
    /// A quantity from the books of a month; nil where it is the sum of several months.
    case activity(CivilMonth?)
    /// One published factor row.
    case factor
    /// A number of a dated assumption set.
    case assumption
    /// What never changes, such as kilometres per mile, or is published for everybody.
    case constant
  }

  public let kind: Kind
  /// An activity in words; the full id of a factor; set and number of an assumption.
  public let name: String
  public let value: Exact
  /// `mile`, `km`, `kg CO2e per mile`; empty for shares and numbers of people.
  public let unit: String
  /// Publication, table and row of a factor; who states an assumption and from what; empty for
  /// what the books hold.
  public let source: String

  public init(_ kind: Kind, name: String, value: Exact, unit: String = "", source: String = "") {
    self.kind = kind
    self.name = name
    self.value = value
    self.unit = unit
    self.source = source
  }
}

extension ProofInput {
  static let kilometresPerMile = ProofInput(
    .constant, name: "kilometres per mile",
    value: ActivityUnit.mile.factor(to: .kilometre) ?? Exact(1), unit: "km per mile",
    source: "International Yard and Pound agreement, 1959")
  static let minutesPerHour = ProofInput(
    .constant, name: "minutes per hour", value: Exact(60), unit: "minute per hour")
  static let gramsPerKilogram = ProofInput(
    .constant, name: "grams per kilogram", value: Exact(1000), unit: "g per kg")
  public static let percentOfWhole = ProofInput(
    .constant, name: "percent of a whole", value: Exact(100), unit: "percent")
}
