/// The carbon values in force: one series in one price base.
public struct CarbonPrice: Sendable {
  public let series: String
  public let base: PriceBase
  private let rows: [Int: CarbonValues.Row]

  init(series: String, base: PriceBase, rows: [Int: CarbonValues.Row]) {
    self.series = series
    self.base = base
    self.rows = rows
  }

  /// What greenhouse gas in kg CO2e, saved in `year`, is worth:
  ///
  ///     pounds = kilograms × pounds per tonne ÷ 1000
  ///
  /// Exact. Absent where the year has no row: neither another year nor another price base stands
  /// in.
  public func value(of kilograms: SavingFigure, year: Int) -> PricedAmount {
    let place = "\(year) in \(base) (\(series))"
    guard let row = rows[year] else {
      return PricedAmount(
        absent: "No carbon value of \(place) is held.", kind: .carbonValue, unit: Self.unit,
        base: base)
    }
    func each(_ poundsPerTonne: Exact) -> Exact {
      poundsPerTonne * Exact(coefficient: 1, scale: 3)
    }
    func end(_ name: String, _ poundsPerTonne: Exact?) -> MoneyFigure {
      guard let poundsPerTonne else {
        return .absent(reason: "No \(name) carbon value of \(place) is held.")
      }
      return MoneyFigure(kilograms, poundsEach: each(poundsPerTonne), base: base)
    }
    return PricedAmount(
      kilograms, kind: .carbonValue, unit: Self.unit, poundsEach: each(row.central), base: base,
      source: "\(series), \(year): \(row.source)", low: end("low", row.low),
      high: end("high", row.high))
  }

  static let unit = "kg CO2e"
}
