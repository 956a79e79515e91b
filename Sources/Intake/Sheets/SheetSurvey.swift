import ImpactCore
import Tables

/// The first time through a file: which of its sheets hold a table, where the headers stand, and
/// what is true of whole columns.
struct SheetSurvey {
  private let shelf: LayoutShelf
  private(set) var tables: [FoundTable] = []
  /// Sentences about sheets that are left out.
  private(set) var notes: [String] = []
  private var search: HeaderSearch
  /// Why the first of the sheets that are past a limit could not be read.
  private var sheetFault: TableFault?

  init(_ shelf: LayoutShelf) {
    self.shelf = shelf
    search = HeaderSearch(shelf)
  }

  /// Throws a `Refusal` where no sheet holds a known table, or sheets hold different ones.
  mutating func look(through file: inout TableFile) throws {
    let sheets = file.sheets
    for (index, sheet) in sheets.enumerated() {
      if let reason = SheetSurvey.reasonToPass(sheet) {
        let subject = SheetSurvey.subject(sheet, index)
        notes.append("\(subject) is \(reason) and was not read.")
      } else {
        try look(at: index, sheet, of: &file)
      }
    }
    guard let first = tables.first else {
      if let sheetFault { throw sheetFault }
      throw search.refusal
    }
    if let other = tables.first(where: { $0.heading.layout.name != first.heading.layout.name }) {
      throw different(first, other)
    }
    if !first.heading.layout.joins { noteOthers(sheets) }
  }

  /// Sheets without a table are no secret: the one that was meant may be among them.
  private mutating func noteOthers(_ sheets: [TableSheet]) {
    let read = Set(tables.map(\.sheet))
    let others = sheets.indices.filter { index in
      !read.contains(index) && SheetSurvey.reasonToPass(sheets[index]) == nil
    }
    guard !others.isEmpty else { return }
    let names = others.map { index in
      SheetLabel(sheets[index].name).map { "“\($0.text)”" } ?? "sheet \(index + 1)"
    }.joined(separator: ", ")
    notes.append("No table that is known is on \(names).")
  }

  private mutating func look(
    at index: Int, _ sheet: TableSheet, of file: inout TableFile
  ) throws {
    var here = HeaderSearch(shelf, sheet: sheet.name)
    var row = TableRow()
    var hasHeading = false
    do {
      try file.open(sheet: index)
      while try file.next(&row), row.number <= IntakeLimits.headerRows {
        guard !row.isBlank, let heading = try here.offer(row) else { continue }
        hasHeading = true
        var facts = ColumnFacts(
          heading, delimiter: file.format.delimiter, dateSystem: file.dateSystem)
        let start = row.number + heading.layout.rowsBelowHeader
        while !facts.isSettled, try file.next(&row) {
          if row.number > start { facts.add(row) }
        }
        tables.append(FoundTable(sheet: index, heading: heading, facts: facts))
        return
      }
    } catch let fault as TableFault
      where fault.concernsOneSheet && file.format.isWorkbook && !hasHeading
    {
      // Guidance beside the table may fill more columns than a table has.
      notes.append("\(SheetSurvey.subject(sheet, index)) was not read. \(fault.reason)")
      sheetFault = sheetFault ?? fault
    }
    search.remember(here)
  }

  private static func reasonToPass(_ sheet: TableSheet) -> String? {
    if sheet.visibility != .visible { return "hidden" }
    return sheet.name?.lowercased().contains("superseded") == true ? "superseded" : nil
  }

  /// The sheet at the beginning of a sentence.
  private static func subject(_ sheet: TableSheet, _ index: Int) -> String {
    SheetLabel(sheet.name).map { "The sheet “\($0.text)”" } ?? "Sheet \(index + 1)"
  }

  private func different(_ first: FoundTable, _ other: FoundTable) -> Refusal {
    func words(_ table: FoundTable) -> String {
      let label = SheetLabel(of: table.heading).map { "“\($0.text)”" }
      return "\(table.heading.layout.title) on \(label ?? "sheet \(table.sheet + 1)")"
    }
    return .refused(
      reason: "The sheets hold tables of different kinds: \(words(first)), \(words(other)).",
      whatToDo: "Save each of these sheets as a file of its own, and drop those.")
  }
}

extension Layout {
  var joins: Bool { !joined.isEmpty }
}

extension TableFormat {
  /// Between the cells of a text; a comma for a workbook, whose numbers have decimal points.
  var delimiter: UInt8 {
    if case .text(let dialect) = self { dialect.delimiter } else { UInt8(ascii: ",") }
  }

  var isWorkbook: Bool { if case .text = self { false } else { true } }
}
