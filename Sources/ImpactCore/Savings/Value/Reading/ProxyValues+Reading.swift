extension ProxyValues {
  /// Reads the customer's own table of the columns below. `measure` is ENV-01 to ENV-16, `unit` one
  /// of the measure's, `pounds` the value of one unit, `price_base` the year of the prices or
  /// `cash`. Throws the first fault.
  public init(file: String, bytes: [UInt8]) throws(BookFault) {
    self.init()
    let columns = ["measure", "unit", "pounds", "price_base", "source"]
    try PriceTable.read(file: file, bytes: bytes, columns: columns) { line throws(BookFault) in
      guard let measure = SocialMeasure(rawValue: line["measure"]) else {
        throw line.fault(
          "The column measure is \"\(line["measure"])\". Write a code from ENV-01 to ENV-16.")
      }
      let isCash = line["price_base"] == "cash"
      let row = Row(
        measure: measure, unit: try line.words("unit"), poundsPerUnit: try line.price("pounds"),
        base: isCash ? .cash : .prices(year: try line.year("price_base")),
        source: try line.source())
      do throws(DatedObjectFault) { try add(row) } catch { throw line.fault(error) }
    }
  }
}
