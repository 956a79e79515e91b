/// One edition of a publication, as a factor book holds it.
public struct FactorEdition: Hashable, Sendable {
  /// The name without version, such as `uk-ghg-2024`; the first part of every factor's id.
  public let name: String
  public let version: FactorVersion
  /// The days that the edition is published for; nil where it applies to every date.
  public let validity: DateSpan?
  public let publication: String

  public init(name: String, version: FactorVersion, validity: DateSpan?, publication: String) {
    self.name = name
    self.version = version
    self.validity = validity
    self.publication = publication
  }
}

extension FactorEdition: CustomStringConvertible {
  /// `uk-ghg-2024-v1.1`.
  public var description: String { "\(name)-\(version)" }
}
