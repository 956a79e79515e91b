/// One line of a table of prices: every cell is checked when it is asked for, and none is guessed.
struct PriceLine {
  private let file: String
  private let number: Int
  private let header: [String]
  private let cells: [String]

  init(file: String, number: Int, header: [String], cells: [String]) {
    self.file = file
    self.number = number
    self.header = header
    self.cells = cells
  }

  func fault(_ reason: String) -> BookFault {
    BookFault(file: file, line: number, reason: reason)
  }

  /// The same fault of a row, with its line.
  func fault(_ fault: DatedObjectFault) -> BookFault { self.fault("\(fault)") }

  /// Empty where the cell is blank or the table has no such column.
  subscript(column: String) -> String {
    header.firstIndex(of: column).map { cells[$0] } ?? ""
  }

  /// Text that may not be blank.
  func words(_ column: String) throws(BookFault) -> String {
    let text = self[column]
    guard !text.isEmpty else { throw fault("The column \(column) is blank. Fill it in.") }
    return text
  }

  /// A price that may not be blank, exact and not below zero.
  func price(_ column: String) throws(BookFault) -> Exact {
    let text = try words(column)
    guard let price = Exact(text), !text.hasPrefix("-") else {
      throw fault(
        "The column \(column) is \"\(text)\". Write a plain number, such as 17.5, without signs "
          + "and commas.")
    }
    let digits = text.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard digits <= PriceLimits.digitsMax else {
      throw fault(
        "The column \(column) has \(digits) digits. Write \(PriceLimits.digitsMax) at most.")
    }
    return price
  }

  /// A price; nil where it was not published.
  func priceIfPublished(_ column: String) throws(BookFault) -> Exact? {
    self[column].isEmpty ? nil : try price(column)
  }

  func year(_ column: String) throws(BookFault) -> Int {
    let text = try words(column)
    guard text.utf8.count == 4, let year = Int(text), PriceLimits.years.contains(year) else {
      throw fault("The column \(column) is \"\(text)\". Write a year, such as 2022.")
    }
    return year
  }

  /// A day; nil where the cell is blank.
  func day(_ column: String) throws(BookFault) -> CivilDate? {
    let text = self[column]
    if text.isEmpty { return nil }
    guard let day = CivilDate(text) else {
      throw fault("The column \(column) is \"\(text)\". Write a day, such as 2024-04-01.")
    }
    return day
  }

  /// Who says so: the column `source`, and `confidence` and `source_url` where they say something.
  func source() throws(BookFault) -> String {
    let parts = [try words("source"), self["confidence"], self["source_url"]]
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
