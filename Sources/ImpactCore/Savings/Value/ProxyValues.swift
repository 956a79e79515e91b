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

  private let rows: [Place: Row]

  /// Refuses a unit that the measure does not have, and two rows of one measure and unit.
  public init(_ rows: [Row]) throws(DatedObjectFault) {
    var placed: [Place: Row] = [:]
    for row in rows {
      let object = "Proxy value of \(row.measure.rawValue)"
      guard row.measure.units.contains(row.unit) else {
        throw DatedObjectFault(object: object, reasons: [row.measure.unitAdvice(for: row.unit)])
      }
      let place = Place(measure: row.measure, unit: row.unit)
      guard placed.updateValue(row, forKey: place) == nil else {
        throw DatedObjectFault(object: object, reasons: ["It is given twice. Keep one row."])
      }
    }
    self.rows = placed
  }

  /// What an amount of a measure is worth. Exact.
  public func value(
    of amount: SavingFigure, _ measure: SocialMeasure, unit: String
  ) -> MoneyFigure {
    guard let row = rows[Place(measure: measure, unit: unit)] else {
      return .absent(reason: "Your proxy file has no value for \(measure.rawValue) per \(unit).")
    }
    return MoneyFigure(amount, poundsEach: row.poundsPerUnit, base: row.base)
  }
}
