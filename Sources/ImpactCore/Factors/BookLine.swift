/// One line of a factor book on its way to a factor: every cell checked, nothing guessed.
struct BookLine {
  private let file: String
  let number: Int
  /// One for each column, once `checkCells` has said so.
  private let cells: [String]

  init(file: String, number: Int, cells: [String]) {
    self.file = file
    self.number = number
    self.cells = cells
  }

  /// What comes before everything else: a cell for every column, and none blank that may not be.
  func checkCells() throws(BookFault) {
    let count = BookColumn.allCases.count
    guard cells.count == count else {
      throw fault("The number of columns is \(cells.count), not \(count).")
    }
    for column in BookColumn.required where self[column].isEmpty {
      throw fault("The column \(column.name) is blank.")
    }
  }

  func fault(_ reason: String) -> BookFault {
    BookFault(file: file, line: number, reason: reason)
  }

  private subscript(column: BookColumn) -> String { cells[column.rawValue] }

  /// The edition as this line names it.
  func edition() throws(BookFault) -> FactorEdition {
    guard let version = FactorVersion(self[.version]) else {
      throw fault("The version \"\(self[.version])\" is not written like v1 or v1.1.")
    }
    guard FactorPolicy.isEditionName(self[.edition]) else {
      throw fault(
        "The edition \"\(self[.edition])\" has other signs than a-z, 0-9, - and full stop.")
    }
    return FactorEdition(
      name: self[.edition], version: version, validity: try validity(),
      publication: self[.publication])
  }

  private func validity() throws(BookFault) -> DateSpan? {
    if self[.validFrom].isEmpty, self[.validTo].isEmpty { return nil }
    guard let first = CivilDate(self[.validFrom]), let last = CivilDate(self[.validTo]) else {
      throw fault("The validity needs two dates like 2024-01-31, or none.")
    }
    guard first <= last else {
      throw fault("The validity ends on \(last), before it begins on \(first).")
    }
    // The ledger keeps its sums by month, so a factor applies to whole months.
    guard first == first.month.days.first, last == last.month.days.last else {
      throw fault("The validity must begin and end with a month, such as 2025-01-01 to 2025-12-31.")
    }
    return DateSpan(first: first, last: last)
  }

  private static let ofEdition = [BookColumn.edition, .version, .validFrom, .validTo]

  /// Refuses a line whose edition or validity is not that of `first`, the book's first line.
  func checkAgreement(with first: BookLine) throws(BookFault) {
    if BookLine.ofEdition.allSatisfy({ self[$0] == first[$0] }) { return }
    let own = try edition()
    let book = try first.edition()
    guard own.description == book.description else {
      throw fault("The line names \(own), but the book is \(book): one book holds one edition.")
    }
    throw fault("The validity differs from that of the book's first line.")
  }

  func factor(of edition: FactorEdition) throws(BookFault) -> Factor {
    guard let unit = FactorUnit(rawValue: self[.unit]) else {
      throw fault("The unit \"\(self[.unit])\" is unknown.")
    }
    guard let measure = ImpactMeasure(rawValue: self[.measure]) else {
      throw fault("The measure \"\(self[.measure])\" is unknown.")
    }
    let key = FactorKey(
      measure: measure, category: self[.category], activity: self[.activity],
      variant: self[.variant], fuel: self[.fuel], component: self[.component], unit: unit)
    return Factor(
      edition: edition, key: key, value: try value(), boundary: try boundary(),
      warmingPotential: try warmingPotential(), source: source)
  }

  private func boundary() throws(BookFault) -> FactorBoundary? {
    let text = self[.boundary]
    if text.isEmpty { return nil }
    guard let boundary = FactorBoundary(rawValue: text) else {
      let known = FactorBoundary.allCases.map(\.rawValue).joined(separator: ", ")
      throw fault("The boundary \"\(text)\" is none of \(known).")
    }
    return boundary
  }

  private func warmingPotential() throws(BookFault) -> WarmingPotential? {
    let text = self[.warmingPotential]
    if text.isEmpty { return nil }
    guard let potential = WarmingPotential(rawValue: text) else {
      let known = WarmingPotential.allCases.map(\.rawValue).joined(separator: ", ")
      throw fault("The warming potential \"\(text)\" is none of \(known).")
    }
    return potential
  }

  private func value() throws(BookFault) -> Exact {
    let text = self[.value]
    guard let value = Exact(text) else {
      throw fault("The value \"\(text)\" is not a plain decimal number.")
    }
    let digits = text.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard digits <= BookLimits.valueDigitsMax else {
      throw fault("The value has \(digits) digits; \(BookLimits.valueDigitsMax) are the most.")
    }
    return value
  }

  private var source: FactorSource {
    FactorSource(
      publication: self[.publication], table: self[.table], row: self[.row],
      publisherID: self[.publisherID].isEmpty ? nil : self[.publisherID],
      licence: self[.licence], url: self[.url])
  }
}
