/// What one unit of a measure is worth by the customer's own file of proxies. None is shipped: the
/// National TOMs values may not be passed on (CC BY-NC-ND).
public struct ProxyValues: Sendable {
  /// Pounds for one unit of one measure.
  public struct Row: Hashable, Sendable {
    public let measure: SocialMeasure
    public let unit: String
    public let poundsPerUnit: Exact
    public let base: PriceBase
    /// Whose value it is, and of which edition.
    public let source: String

    public init(
      measure: SocialMeasure, unit: String, poundsPerUnit: Exact, base: PriceBase, source: String
    ) {
      self.measure = measure
      self.unit = unit
      self.poundsPerUnit = poundsPerUnit
      self.base = base
      self.source = source
    }
  }

  private struct Place: Hashable {
    let measure: SocialMeasure
    let unit: String
  }

  private var rows: [Place: Row] = [:]

  init() {}

  /// Refuses a unit that the measure does not have, and two rows of one measure and unit.
  public init(_ rows: [Row]) throws(DatedObjectFault) {
    for row in rows { try add(row) }
  }

  mutating func add(_ row: Row) throws(DatedObjectFault) {
    let object = "Proxy value of \(row.measure.rawValue)"
    guard row.measure.units.contains(row.unit) else {
      throw DatedObjectFault(object: object, reasons: [row.measure.unitAdvice(for: row.unit)])
    }
    let place = Place(measure: row.measure, unit: row.unit)
    guard rows.updateValue(row, forKey: place) == nil else {
      throw DatedObjectFault(object: object, reasons: ["It is given twice. Keep one row."])
    }
  }

  /// What an amount of a measure is worth:
  ///
  ///     pounds = amount × pounds per unit
  ///
  /// Exact. Nil where the file has no value for the measure in that unit.
  public func value(
    of amount: SavingFigure, _ measure: SocialMeasure, unit: String
  ) -> PricedAmount? {
    rows[Place(measure: measure, unit: unit)].map { row in
      PricedAmount(
        amount, kind: .proxy, unit: unit, poundsEach: row.poundsPerUnit, base: row.base,
        source: row.source)
    }
  }
}
