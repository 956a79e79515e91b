/// The damage costs in force: one type of area, in one edition and price base.
public struct DamagePrice: Sendable {
  public let edition: String
  public let areaType: String
  public let base: PriceBase
  private let rows: [ImpactMeasure: DamageCosts.Row]

  init(
    edition: String, areaType: String, base: PriceBase, rows: [ImpactMeasure: DamageCosts.Row]
  ) {
    self.edition = edition
    self.areaType = areaType
    self.base = base
    self.rows = rows
  }

  /// What grams of a pollutant cost:
  ///
  ///     pounds = grams × pounds per tonne ÷ 1,000,000
  ///
  /// Exact. Absent where the area has no cost of that pollutant: that of another area never stands
  /// in.
  public func value(of grams: SavingFigure, _ pollutant: ImpactMeasure) -> PricedAmount {
    guard let row = rows[pollutant] else {
      return PricedAmount(
        absent: "No damage cost of \(pollutant.words) for \(areaType) in \(base) is held "
          + "(\(edition)).",
        kind: .damageCost, unit: Self.unit, base: base)
    }
    let word = row.base == nil ? "; not stated there to be in \(base), but in your settings" : ""
    return PricedAmount(
      grams, kind: .damageCost, unit: Self.unit,
      poundsEach: row.poundsPerTonne * Exact(coefficient: 1, scale: 6), base: base,
      source: "\(edition), \(areaType): \(row.source)\(word)")
  }

  static let unit = "g"
}
