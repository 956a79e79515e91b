public import ImpactCore

/// One factor book that is held.
public struct FactorEditionAnswer: WireValue {
  /// When the book's factors are used.
  public enum Use: String, CaseIterable, WireValue {
    /// On the days that the edition is for.
    case byDate = "by-date"
    /// On every day.
    case always
    /// Only where a question pins it.
    case whenAsked = "when-asked"
    /// The customer's own figures, before all others.
    case overlay
    /// A later version of the edition is held; this one serves questions as of an earlier time.
    case superseded
  }

  /// Without version: `uk-ghg-2024`.
  public var edition: String
  /// `v1.1`.
  public var version: String
  /// Nil where it applies to every date. On the wire `valid_from` and `valid_to`.
  public var validity: DateSpan?
  public var publication: String
  /// How many factors the book holds.
  public var factors: Int
  /// `AR5`; nil where the book does not say.
  public var warmingPotential: String?
  public var use: Use
  /// The file's name.
  public var file: String

  public init(
    edition: String, version: String, validity: DateSpan?, publication: String, factors: Int,
    warmingPotential: String?, use: Use, file: String
  ) {
    self.edition = edition
    self.version = version
    self.validity = validity
    self.publication = publication
    self.factors = factors
    self.warmingPotential = warmingPotential
    self.use = use
    self.file = file
  }

  public var json: JSON {
    .object([
      "edition": edition.json, "version": version.json,
      "valid_from": (validity?.first).json, "valid_to": (validity?.last).json,
      "publication": publication.json, "factors": factors.json,
      "warming_potential": warmingPotential.json, "use": use.json, "file": file.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    edition = try object.member("edition")
    version = try object.member("version")
    validity = try object.span("valid_from", "valid_to")
    publication = try object.member("publication")
    factors = try object.member("factors")
    warmingPotential = try object.member("warming_potential")
    use = try object.member("use")
    file = try object.member("file")
  }
}
