/// What a tonne of CO2e is worth in a year, by price base: rows of the UK Government's carbon
/// values (DESNZ, valuation of greenhouse gas emissions for appraisal), supplied by the caller.
public struct CarbonValues: Sendable {
  /// Pounds per tonne of CO2e emitted in `year`, at the prices of `base`.
  public struct Row: Hashable, Sendable {
    /// The publication: `desnz-nov-2023`.
    public let series: String
    public let year: Int
    public let base: PriceBase
    /// The ends of the published range; nil where none was published.
    public let low: Exact?
    public let central: Exact
    public let high: Exact?
    public let source: String

    public init(
      series: String, year: Int, base: PriceBase, low: Exact?, central: Exact, high: Exact?,
      source: String
    ) {
      self.series = series
      self.year = year
      self.base = base
      self.low = low
      self.central = central
      self.high = high
      self.source = source
    }
  }

  /// A publication in one price base.
  private struct Series: Hashable {
    let name: String
    let base: PriceBase
  }

  private var rows: [Series: [Int: Row]] = [:]

  init() {}

  /// Refuses two rows of one series, year and price base, and a range that is none.
  public init(_ rows: [Row]) throws(DatedObjectFault) {
    for row in rows { try add(row) }
  }

  mutating func add(_ row: Row) throws(DatedObjectFault) {
    let object = "Carbon value of \(row.year) in \(row.base) (\(row.series))"
    guard row.low ?? row.central <= row.central, row.central <= row.high ?? row.central else {
      throw DatedObjectFault(
        object: object, reasons: ["Low, central and high must stand in this order."])
    }
    let series = Series(name: row.series, base: row.base)
    guard rows[series, default: [:]].updateValue(row, forKey: row.year) == nil else {
      throw DatedObjectFault(object: object, reasons: ["It is given twice. Keep one row."])
    }
  }

  /// The values of one series in one price base. What is not chosen must leave no choice.
  public func chosen(base: PriceBase?, series: String?) throws(DatedObjectFault) -> CarbonPrice {
    let fitting = rows.keys.filter { one in
      (base == nil || one.base == base) && (series == nil || one.name == series)
    }
    guard fitting.count == 1, let only = fitting.first else {
      let held = rows.keys.map { "\($0.name) in \($0.base)" }.sorted().joined(separator: ", ")
      throw DatedObjectFault(
        object: "Carbon values",
        reasons: ["Choose one series and price base of those that the table holds: \(held)."])
    }
    return CarbonPrice(series: only.name, base: only.base, rows: rows[only] ?? [:])
  }
}
