/// A published figure: how much of a measure one unit of an activity causes.
public struct Factor: Hashable, Sendable {
  public let key: FactorKey
  /// The published figure with all its digits, in the measure's unit per `unit`.
  public let value: Exact
  /// What the figure covers; nil where the book does not say.
  public let boundary: FactorBoundary?
  /// Nil where the book does not say, and where there is nothing to say: NOx and PM2.5.
  public let warmingPotential: WarmingPotential?
  public let edition: String
  public let version: FactorVersion
  public let source: FactorSource

  public init(
    edition: FactorEdition, key: FactorKey, value: Exact, boundary: FactorBoundary?,
    warmingPotential: WarmingPotential?, source: FactorSource
  ) {
    self.key = key
    self.value = value
    self.boundary = boundary
    self.warmingPotential = warmingPotential
    self.edition = edition.name
    version = edition.version
    self.source = source
  }

  /// Edition without version, then the place:
  /// `uk-ghg-2024/waste-disposal/other/glass/landfill/tonne`.
  public var id: String { "\(edition)/\(key.path)" }

  public var measure: ImpactMeasure { key.measure }
  public var unit: FactorUnit { key.unit }

  /// `amount` × conversion × value, exactly; nil where `unit` cannot be brought to the factor's
  /// unit (a weight to a distance, kilometres to miles).
  public func impact(of amount: Exact, in activityUnit: ActivityUnit) -> Exact? {
    activityUnit.factor(to: unit.activityUnit).map { amount * $0 * value }
  }
}
