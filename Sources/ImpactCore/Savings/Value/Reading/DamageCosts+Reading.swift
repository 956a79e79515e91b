extension DamageCosts {
  /// Reads a table of the columns below. `pollutant` is `NOx` or `PM2.5`; `price_base_year` may be
  /// blank where the publication does not say it. Every row is a total and central cost: parts of
  /// one and ends of a range have no place in the table. Throws the first fault.
  public init(file: String, bytes: [UInt8]) throws(BookFault) {
    self.init()
    let columns = [
      "edition", "price_base_year", "pollutant", "area_type", "gbp_per_tonne", "source",
      "source_url",
    ]
    let pollutants: [String: ImpactMeasure] = ["NOx": .nox, "PM2.5": .pm25]
    try PriceTable.read(file: file, bytes: bytes, columns: columns) { line throws(BookFault) in
      guard let pollutant = pollutants[line["pollutant"]] else {
        throw line.fault(
          "The column pollutant is \"\(line["pollutant"])\". Only NOx and PM2.5 are read.")
      }
      var base: PriceBase?
      if !line["price_base_year"].isEmpty {
        base = .prices(year: try line.year("price_base_year"))
      }
      let row = Row(
        edition: try line.words("edition"), pollutant: pollutant,
        areaType: try line.words("area_type"), base: base,
        poundsPerTonne: try line.price("gbp_per_tonne"), source: try line.source())
      do throws(DatedObjectFault) { try add(row) } catch { throw line.fault(error) }
    }
  }
}
