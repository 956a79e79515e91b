extension MileagePay {
  /// Reads a table of the columns below. A scheme as it is chosen is `scheme`, `vehicle` and `band`
  /// with commas between them: `hmrc-amap, motorcycle, all`. A blank `valid_to` has no end. Throws
  /// the first fault.
  public init(file: String, bytes: [UInt8]) throws(BookFault) {
    self.init()
    let columns = [
      "scheme", "valid_from", "valid_to", "vehicle", "band", "pence_per_mile", "source",
      "source_url",
    ]
    try PriceTable.read(file: file, bytes: bytes, columns: columns) { line throws(BookFault) in
      let scheme = [
        try line.words("scheme"), try line.words("vehicle"), try line.words("band"),
      ]
      guard let from = try line.day("valid_from") else {
        throw line.fault("The column valid_from is blank. Write the first day of the rate.")
      }
      let to = try line.day("valid_to")
      if let to, to < from {
        throw line.fault("The rate ends on \(to), before it begins on \(from). Correct the days.")
      }
      let rate = Rate(
        scheme: scheme.joined(separator: ", "), validity: Period(from: from, to: to),
        pencePerMile: try line.price("pence_per_mile"), source: try line.source())
      do throws(DatedObjectFault) { try add(rate) } catch { throw line.fault(error) }
    }
  }
}
