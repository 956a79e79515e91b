import Tables

/// All that reading one sheet gave, in little room: equal readings have equal traces.
struct SheetTrace: Equatable {
  private(set) var rows = 0
  /// A digest of every cell with its kind and place.
  private(set) var cells = 0
  private(set) var mergedRanges: [MergedRange] = []
  private(set) var remarks: [TableRemark] = []
  /// Why the sheet was not read to its end.
  private(set) var fault: TableFault?

  /// A few bytes of markup may repeat a row a million times; the first of them are enough.
  static let rowsRead = 10_000

  /// Opens the sheet and reads it.
  init(
    sheet index: Int, of file: inout TableFile, rowsLeft: inout Int, _ complaints: inout Complaints
  ) {
    do throws(TableFault) {
      try file.open(sheet: index)
      try read(&file, &rowsLeft, &complaints)
      mergedRanges = file.mergedRanges
      remarks = file.remarks
    } catch {
      fault = error
    }
    check(&complaints)
  }

  private mutating func read(
    _ file: inout TableFile, _ rowsLeft: inout Int, _ complaints: inout Complaints
  ) throws(TableFault) {
    var hasher = Hasher()
    defer { cells = hasher.finalize() }
    let isText = if case .text = file.format { true } else { false }
    var row = TableRow()
    var last = 0
    while rowsLeft > 0 {
      guard try file.next(&row) else {
        complaints.expect(try !file.next(&row), "A sheet goes on behind its end.")
        return
      }
      rows += 1
      rowsLeft -= 1
      complaints.expect(row.number > last, "Row \(row.number) follows row \(last).")
      last = row.number
      check(row, isText: isText, &complaints)
      hasher.combine(row.number)
      for column in 0..<row.count {
        let cell = row[column]
        hasher.combine(cell.kind)
        hasher.combine(cell.utf8.count)
        cell.utf8.withUnsafeBytes { hasher.combine(bytes: $0) }
      }
    }
  }

  private func check(_ row: TableRow, isText: Bool, _ complaints: inout Complaints) {
    complaints.expect(
      (1...TableLimits.columns).contains(row.count), "Row \(row.number) has \(row.count) cells.")
    complaints.expect(
      isText || row.number <= TableLimits.rows, "A workbook has a row \(row.number).")
    var bytes = 0
    for column in 0..<row.count {
      let cell = row[column]
      bytes += cell.utf8.count
      if let fault = CellForm.fault(of: cell, isText: isText) {
        complaints.expect(false, "The cell in row \(row.number), column \(column) \(fault).")
      }
    }
    complaints.expect(bytes <= TableLimits.rowBytes, "Row \(row.number) has \(bytes) bytes.")
    complaints.expect(
      isText || row[row.count - 1].kind == .uncomputed || !row[row.count - 1].utf8.isEmpty,
      "Row \(row.number) of a workbook ends with an empty cell.")
  }

  private func check(_ complaints: inout Complaints) {
    complaints.expect(
      mergedRanges.count <= TableLimits.mergedRanges, "\(mergedRanges.count) merged ranges.")
    for remark in remarks { complaints.expectSentence(remark.description, "A remark") }
    if let fault { TableExamination.check(fault, &complaints) }
  }
}
