/// What a tonne of CO2e is worth in a year, by price base: rows of the UK Government's carbon
/// values (DESNZ, valuation of greenhouse gas emissions for appraisal), supplied by the caller.
public struct CarbonValues: Sendable {
  /// Pounds per tonne of CO2e emitted in `year`, at the prices of `base`.
  public struct Row: Hashable, Sendable {
    public let year: Int
    public let base: PriceBase
    public let low: Exact
    public let central: Exact
    public let high: Exact
    public let source: String

    public init(
      year: Int, base: PriceBase, low: Exact, central: Exact, high: Exact, source: String
    ) {
      self.year = year
      self.base = base
      self.low = low
      self.central = central
      self.high = high
      self.source = source
    }
  }

  private struct Place: Hashable {
    let year: Int
    let base: PriceBase
  }

  private let rows: [Place: Row]

  /// Refuses two rows of one year and price base, and a range that is none.
  public init(_ rows: [Row]) throws(DatedObjectFault) {
    var placed: [Place: Row] = [:]
    for row in rows {
      let object = "Carbon value of \(row.year) in \(row.base)"
      guard row.low <= row.central, row.central <= row.high else {
        throw DatedObjectFault(
          object: object, reasons: ["Low, central and high must stand in this order."])
      }
      guard placed.updateValue(row, forKey: Place(year: row.year, base: row.base)) == nil else {
        throw DatedObjectFault(object: object, reasons: ["It is given twice. Keep one row."])
      }
    }
    self.rows = placed
  }

  /// What greenhouse gas in kg CO2e, saved in `year`, is worth. Exact: a kilogram is a thousandth
  /// of a tonne. Absent where the year has no row in that price base: no other base stands in.
  public func value(of kilograms: SavingFigure, year: Int, base: PriceBase) -> ValueRange {
    guard let row = rows[Place(year: year, base: base)] else {
      return ValueRange(absent: "No carbon value of \(year) in \(base) is held.")
    }
    func worth(_ poundsPerTonne: Exact) -> MoneyFigure {
      MoneyFigure(
        kilograms, poundsEach: poundsPerTonne * Exact(coefficient: 1, scale: 3), base: base)
    }
    return ValueRange(low: worth(row.low), central: worth(row.central), high: worth(row.high))
  }
}
