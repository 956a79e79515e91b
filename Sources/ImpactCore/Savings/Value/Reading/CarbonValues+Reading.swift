extension CarbonValues {
  /// Reads a table of the columns below; `low` and `high` may be blank. `series` names the
  /// publication, `unit` must say `GBP/tCO2e`. Throws the first fault.
  public init(file: String, bytes: [UInt8]) throws(BookFault) {
    self.init()
    let columns = [
      "series", "price_base_year", "year", "low", "central", "high", "unit", "source",
      "source_url",
    ]
    try PriceTable.read(file: file, bytes: bytes, columns: columns) { line throws(BookFault) in
      let unit = line["unit"]
      guard unit == "GBP/tCO2e" else {
        throw line.fault("The column unit is \"\(unit)\". Only values in GBP/tCO2e are read.")
      }
      let row = Row(
        series: try line.words("series"), year: try line.year("year"),
        base: .prices(year: try line.year("price_base_year")),
        low: try line.priceIfPublished("low"), central: try line.price("central"),
        high: try line.priceIfPublished("high"), source: try line.source())
      do throws(DatedObjectFault) { try add(row) } catch { throw line.fault(error) }
    }
  }
}
