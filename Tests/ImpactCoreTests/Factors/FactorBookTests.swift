import ImpactCore
import Testing

struct FactorBookTests {
  @Test func `a line becomes a factor with id, value and source`() throws {
    let book = try BookSample().book()
    let factor = try #require(book.factors.first)
    #expect(factor.id == "uk-ghg-2024/waste-disposal/other/glass/landfill/tonne")
    #expect(factor.value.description == "8.88386")
    #expect(factor.source.description == "Conversion factors; Waste, row 12; ID 20_1")
    #expect(book.edition.description == "uk-ghg-2024-v1.1")
    #expect(factor.boundary == .landfillAndTransport && factor.warmingPotential == .ar5)
    #expect(book[path: "waste-disposal/other/glass/landfill/tonne"] == factor)
    #expect(book[path: "waste-disposal/other/glass/landfill"] == nil)
  }

  @Test func `boundary and warming potential may be blank`() throws {
    let line = BookSample.line([.boundary: "", .warmingPotential: ""])
    let factor = try #require(BookSample(lines: [line]).book().factors.first)
    #expect(factor.boundary == nil && factor.warmingPotential == nil)
  }

  @Test func `without the publisher's ID the source ends with the row`() throws {
    let book = try BookSample(lines: [BookSample.line([.publisherID: ""])]).book()
    #expect(book.factors.first?.source.description == "Conversion factors; Waste, row 12")
  }

  @Test func `a book without validity applies to every date`() throws {
    let line = BookSample.line([.validFrom: "", .validTo: ""])
    #expect(try BookSample(lines: [line]).book().edition.validity == nil)
  }

  @Test func `a negative factor is kept`() throws {
    let book = try BookSample(lines: [BookSample.line([.value: "-12.5"])]).book()
    #expect(book.factors.first?.value == Exact("-12.5"))
  }

  @Test(arguments: [
    (BookColumn.value, "o.5", "The value \"o.5\" is not a plain decimal number."),
    (.value, "1e-5", "The value \"1e-5\" is not a plain decimal number."),
    (.value, "", "The column value is blank."),
    (.unit, "furlong", "The unit \"furlong\" is unknown."),
    (.measure, "sox_g", "The measure \"sox_g\" is unknown."),
    (
      .boundary, "everything",
      "The boundary \"everything\" is none of vehicle-use, vehicle-use-and-electricity, "
        + "electricity-generation, grid-losses, well-to-tank, landfill-and-transport, "
        + "transport-only, process-and-transport, exhaust, wear, exhaust-and-wear, not-stated."
    ),
    (.warmingPotential, "AR3", "The warming potential \"AR3\" is none of AR4, AR5, AR6."),
    (.version, "1.1", "The version \"1.1\" is not written like v1 or v1.1."),
    (
      .edition, "UK 2024",
      "The edition \"UK 2024\" has other signs than a-z, 0-9, - and full stop."
    ),
    (.validTo, "", "The validity needs two dates like 2024-01-31, or none."),
    (.validTo, "2024-02-30", "The validity needs two dates like 2024-01-31, or none."),
    (.validTo, "2023-12-31", "The validity ends on 2023-12-31, before it begins on 2024-01-01."),
    (
      .validTo, "2024-12-30",
      "The validity must begin and end with a month, such as 2025-01-01 to 2025-12-31."
    ),
    (.publication, "", "The column publication is blank."),
    (.table, "", "The column table is blank."),
    (.row, "", "The column row is blank."),
    (.licence, "", "The column licence is blank."),
    (.url, "", "The column url is blank."),
    (.category, "", "The column category is blank."),
  ])
  func `a bad cell is refused with its line and reason`(
    column: BookColumn, cell: String, reason: String
  ) {
    let fault = BookSample.fault(BookSample.line([column: cell]))
    #expect(fault == BookFault(file: "sample.csv", line: 2, reason: reason))
  }

  @Test func `as many digits as the limit are read and one more is refused`() {
    let digits = "0." + String(repeating: "7", count: BookLimits.valueDigitsMax - 1)
    #expect(BookSample.fault(BookSample.line([.value: digits])) == nil)
    #expect(
      BookSample.fault(BookSample.line([.value: digits + "7"]))?.reason
        == "The value has 21 digits; 20 are the most.")
  }

  @Test func `a wrong header is refused`() {
    let sample = BookSample(header: "edition,version,value")
    let fault = #expect(throws: BookFault.self) { try sample.book() }
    #expect(fault?.line == 1)
    #expect(fault?.reason == "The header is not \"\(BookColumn.header)\".")
  }

  @Test(arguments: ["", "\n"])
  func `an empty file has no header`(text: String) {
    #expect(throws: BookFault.self) { try FactorBook(file: "e.csv", bytes: Array(text.utf8)) }
  }

  @Test func `a book without factors is refused`() {
    #expect(BookSample.fault()?.reason == "The book holds no factor.")
  }

  @Test func `a missing or surplus column is refused`() {
    #expect(
      BookSample.fault(BookSample.line() + ",x")?.reason == "The number of columns is 21, not 20.")
    #expect(BookSample.fault("uk-ghg-2024,v1.1")?.reason == "The number of columns is 2, not 20.")
    #expect(BookSample.fault("")?.reason == "The number of columns is 1, not 20.")
  }

  @Test func `the same factor twice is refused with both lines`() {
    let fault = BookSample.fault(BookSample.line(), BookSample.line([.value: "1"]))
    #expect(fault?.line == 3)
    #expect(
      fault?.reason
        == "The factor uk-ghg-2024/waste-disposal/other/glass/landfill/tonne "
        + "stands on line 2 already."
    )
  }

  @Test func `lines that disagree on the validity are refused`() {
    let other = BookSample.line([.activity: "other/books", .validTo: "2024-11-30"])
    let fault = BookSample.fault(BookSample.line(), other)
    #expect(fault?.line == 3)
    #expect(fault?.reason == "The validity differs from that of the book's first line.")
  }

  @Test func `lines of two editions in one book are refused`() {
    let other = BookSample.line([.activity: "other/books", .version: "v1"])
    let fault = BookSample.fault(BookSample.line(), other)
    #expect(
      fault?.reason
        == "The line names uk-ghg-2024-v1, but the book is uk-ghg-2024-v1.1: "
        + "one book holds one edition.")
  }

  @Test func `a check names every faulty line and goes on behind it`() {
    let sample = BookSample(lines: [
      BookSample.line([.version: "1"]), BookSample.line(), BookSample.line([.unit: "furlong"]),
      "\"", BookSample.line([.activity: "other/books"]), BookSample.line([.value: "1"]),
    ])
    let faults = FactorBook.faults(file: "own.csv", bytes: Array(sample.text.utf8))
    #expect(
      faults.map(\.description) == [
        "own.csv, line 2: The version \"1\" is not written like v1 or v1.1.",
        "own.csv, line 4: The unit \"furlong\" is unknown.",
        "own.csv, line 5: A quote is not closed on this line.",
        "own.csv, line 7: The factor uk-ghg-2024/waste-disposal/other/glass/landfill/tonne "
          + "stands on line 3 already.",
      ])
    let first = #expect(throws: BookFault.self) { try sample.book(named: "own.csv") }
    #expect(first == faults.first)
  }

  @Test func `a book without fault has none to name`() {
    #expect(FactorBook.faults(file: "s.csv", bytes: Array(BookSample().text.utf8)).isEmpty)
  }

  @Test func `a check stops at the limit`() {
    let lines = Array(
      repeating: BookSample.line([.value: "x"]), count: BookLimits.faultsMax + 1)
    let text = BookSample(lines: lines).text
    let faults = FactorBook.faults(file: "s.csv", bytes: Array(text.utf8))
    #expect(faults.map(\.line) == Array(2..<(2 + BookLimits.faultsMax)))
  }

  @Test(arguments: [("", 1), ("\n", 1), (BookColumn.header, 1), (BookColumn.header + "\n\n", 2)])
  func `a check of nothing names one line`(text: String, line: Int) {
    #expect(FactorBook.faults(file: "e.csv", bytes: Array(text.utf8)).map(\.line) == [line])
  }

  @Test func `a fault reads as file, line and reason`() {
    let fault = BookSample.fault(BookSample.line([.unit: "furlong"]))
    #expect(fault?.description == "sample.csv, line 2: The unit \"furlong\" is unknown.")
  }
}
