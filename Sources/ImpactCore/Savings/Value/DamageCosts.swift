/// What a tonne of an air pollutant costs where people breathe it: rows of Defra's air quality
/// damage costs, supplied by the caller. They differ many times over between a village and inner
/// London, so there is no value until somebody has chosen the type of area.
public struct DamageCosts: Sendable {
  /// Pounds per tonne of one pollutant in one type of area.
  public struct Row: Hashable, Sendable {
    /// `nox` or `pm25`.
    public let pollutant: ImpactMeasure
    public let areaType: String
    public let base: PriceBase
    public let poundsPerTonne: Exact
    public let source: String

    public init(
      pollutant: ImpactMeasure, areaType: String, base: PriceBase, poundsPerTonne: Exact,
      source: String
    ) {
      self.pollutant = pollutant
      self.areaType = areaType
      self.base = base
      self.poundsPerTonne = poundsPerTonne
      self.source = source
    }
  }

  private struct Place: Hashable {
    let pollutant: ImpactMeasure
    let areaType: String
    let base: PriceBase
  }

  private let rows: [Place: Row]

  /// Refuses two rows of one pollutant, area and price base, and greenhouse gases, which are worth
  /// a carbon value.
  public init(_ rows: [Row]) throws(DatedObjectFault) {
    var placed: [Place: Row] = [:]
    for row in rows {
      let object = "Damage cost of \(row.pollutant.words) for \(row.areaType) in \(row.base)"
      guard row.pollutant == .nox || row.pollutant == .pm25 else {
        throw DatedObjectFault(
          object: object, reasons: ["Only NOx and PM2.5 have a damage cost. Take it out."])
      }
      let place = Place(pollutant: row.pollutant, areaType: row.areaType, base: row.base)
      guard placed.updateValue(row, forKey: place) == nil else {
        throw DatedObjectFault(object: object, reasons: ["It is given twice. Keep one row."])
      }
    }
    self.rows = placed
  }

  /// The types of area that can be chosen.
  public var areaTypes: [String] { Set(rows.keys.map(\.areaType)).sorted() }

  /// What grams of a pollutant cost. Exact: a gram is a millionth of a tonne.
  public func value(
    of grams: SavingFigure, _ pollutant: ImpactMeasure, areaType: String?, base: PriceBase
  ) -> MoneyFigure {
    guard let areaType else {
      return .absent(
        reason: "Choose the type of area first: damage costs differ many times over between them.")
    }
    let place = Place(pollutant: pollutant, areaType: areaType, base: base)
    guard let row = rows[place] else {
      return .absent(
        reason: "No damage cost of \(pollutant.words) for \(areaType) in \(base) is held.")
    }
    return MoneyFigure(
      grams, poundsEach: row.poundsPerTonne * Exact(coefficient: 1, scale: 6), base: base)
  }
}
