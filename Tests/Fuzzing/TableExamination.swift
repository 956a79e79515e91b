import Tables

/// Reads every row of every sheet and says what is not as promised.
enum TableExamination {
  /// What is wrong with the workbook that `make` makes of an input, wherever its pieces end.
  static func complaints(about input: [UInt8], as make: ([UInt8]) -> [UInt8]) -> [String] {
    var traces: [Int: SheetTrace] = [:]
    let complaints = complaints(about: make(input), &traces)
    guard let pushed = WorkbookInput.pushed(input) else { return complaints }
    var others: [Int: SheetTrace] = [:]
    return complaints + self.complaints(about: make(pushed), &others)
      + (areAlike(traces, others) ? [] : ["A remark before the first part changes what is read."])
  }

  /// Of a file that is refused, what was read before does not matter.
  private static func areAlike(
    _ traces: [Int: SheetTrace], _ others: [Int: SheetTrace]
  ) -> Bool {
    traces.keys == others.keys
      && traces.allSatisfy { index, trace in
        guard let other = others[index] else { return false }
        return trace == other || trace.fault != nil && other.fault != nil
      }
  }

  static func complaints(about file: [UInt8]) -> [String] {
    var traces: [Int: SheetTrace] = [:]
    return complaints(about: file, &traces)
  }

  private static func complaints(
    about file: [UInt8], _ first: inout [Int: SheetTrace]
  ) -> [String] {
    var complaints = Complaints()
    guard let source = MemoryFile(file) else { return ["No file in memory can be had."] }
    do throws(TableFault) {
      var table = try TableFile(descriptor: source.descriptor)
      check(table.sheets, &complaints)
      first = read(&table, table.sheets.indices.map { $0 }, &complaints)
      // Sheets may be read in any order and as often as wanted.
      let again = read(&table, table.sheets.indices.reversed(), &complaints)
      for (index, trace) in first where again[index].map({ $0 != trace }) ?? false {
        complaints.expect(false, "Sheet \(index) is another when it is read again.")
      }
    } catch {
      check(error, &complaints)
      complaints.expect(fault(of: source) == error, "The file is refused in two ways.")
    }
    return complaints.list
  }

  /// Sheets in the order given; those that are left out had too many rows before them.
  private static func read(
    _ table: inout TableFile, _ order: [Int], _ complaints: inout Complaints
  ) -> [Int: SheetTrace] {
    var traces: [Int: SheetTrace] = [:]
    var rowsLeft = SheetTrace.rowsRead
    for index in order {
      let trace = SheetTrace(sheet: index, of: &table, rowsLeft: &rowsLeft, &complaints)
      if rowsLeft == 0 { break }
      traces[index] = trace
    }
    return traces
  }

  private static func fault(of source: borrowing MemoryFile) -> TableFault? {
    do throws(TableFault) {
      _ = try TableFile(descriptor: source.descriptor)
      return nil
    } catch {
      return error
    }
  }

  private static func check(_ sheets: [TableSheet], _ complaints: inout Complaints) {
    complaints.expect(
      (1...TableLimits.sheets).contains(sheets.count), "\(sheets.count) sheets were given.")
    for (sheet, next) in zip(sheets, sheets.dropFirst()) {
      complaints.expect(sheet.position < next.position, "Two sheets are at \(next.position).")
    }
  }

  static func check(_ fault: TableFault, _ complaints: inout Complaints) {
    complaints.expectSentence(fault.reason, "The reason of a refusal")
    complaints.expectSentence(fault.whatToDo, "The advice of a refusal")
    if case .unreadable(let errno) = fault {
      complaints.expect(false, "A file in memory is unreadable: \(errno).")
    }
  }
}
