import Tables
import Testing

/// The cases of csv-spectrum, written anew: the same cells from CSV, XLSX and ODS.
struct SpectrumTests {
  private func check(_ bytes: [UInt8], _ rows: [[String]], _ kind: Comment) throws {
    let sheet = try WholeWorkbook.sheet(bytes)
    #expect(sheet.rows == rows, kind)
    #expect(sheet.numbers == Array(1...rows.count), kind)
    #expect(sheet.kinds.joined().allSatisfy { $0 == .text }, kind)
  }

  @Test(arguments: SpectrumCase.all)
  func `the same cells come from every kind of file`(_ spectrum: SpectrumCase) throws {
    for quoting in SpectrumCase.Quoting.allCases {
      try check(spectrum.csv(quoting), spectrum.table, "CSV, quotes: \(quoting)")
    }
    // Of a workbook's row, empty cells at its end are not told from none.
    let trimmed = spectrum.table.map { row in
      Array(row.prefix((row.lastIndex { !$0.isEmpty } ?? -1) + 1))
    }
    try check(spectrum.sharedXLSX, trimmed, "XLSX, shared texts")
    try check(spectrum.inlineXLSX, trimmed, "XLSX, texts in cells")
    // A paragraph is a line, whatever ended it.
    let lines = trimmed.map { row in
      row.map { cell in String(cell.map { $0.isNewline ? "\n" : $0 }) }
    }
    try check(spectrum.ods, lines, "ODS")
  }
}
