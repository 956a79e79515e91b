import Tables

/// All that `TableFile` makes of a file.
struct WholeWorkbook {
  struct Sheet: Equatable {
    var name: String?
    var visibility: TableSheet.Visibility
    var rows: [[String]] = []
    var kinds: [[CellKind]] = []
    var numbers: [Int] = []
    var merged: [String] = []

    /// The row of a number as Excel shows it.
    func row(_ number: Int) -> [String]? {
      numbers.firstIndex(of: number).map { rows[$0] }
    }
  }

  var format: TableFormat
  var dateSystem: DateSystem
  var sheets: [Sheet] = []

  init(_ bytes: [UInt8]) throws {
    let source = try TextFile(bytes)
    var file = try TableFile(descriptor: source.descriptor)
    format = file.format
    dateSystem = file.dateSystem
    for (index, sheet) in file.sheets.enumerated() {
      sheets.append(Sheet(name: sheet.name, visibility: sheet.visibility))
      try file.open(sheet: index)
      var row = TableRow()
      while try file.next(&row) {
        sheets[index].numbers.append(row.number)
        sheets[index].rows.append((0..<row.count).map { row[$0].text })
        sheets[index].kinds.append((0..<row.count).map { row[$0].kind })
      }
      sheets[index].merged = file.mergedRanges.map {
        "\($0.columns.lowerBound),\($0.rows.lowerBound):\($0.columns.upperBound),"
          + "\($0.rows.upperBound)"
      }
    }
  }

  /// The first sheet of a workbook of which only that matters.
  static func sheet(_ bytes: [UInt8]) throws -> Sheet {
    try WholeWorkbook(bytes).sheets[0]
  }
}

/// What became of a file: its sheets, or why it has none.
enum Reading: Equatable {
  case read([WholeWorkbook.Sheet])
  case refused(TableFault)
  case unexpectedError

  init(_ bytes: [UInt8]) {
    do {
      self = .read(try WholeWorkbook(bytes).sheets)
    } catch let fault as TableFault {
      self = .refused(fault)
    } catch {
      self = .unexpectedError
    }
  }
}
