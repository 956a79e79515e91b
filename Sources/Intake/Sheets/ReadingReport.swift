import ImpactCore
import Tables

/// What is said of a file once all its tables are read.
struct ReadingReport {
  private(set) var findings = Findings()
  /// Whether some table has taken the period that was given for the file.
  private(set) var tookGivenPeriod = false
  private let tables: [FoundTable]
  private var notes: [String] = []
  private var remarks: [String] = []

  init(_ tables: [FoundTable]) {
    self.tables = tables
  }

  /// Takes over what was noticed in a table. What is true of each of them is said once.
  mutating func add(_ desk: RowDesk, _ odd: [TableRemark]) {
    findings = desk.findings
    if desk.takesGivenPeriod { tookGivenPeriod = true }
    for note in HeadingNotes(desk).sentences where !notes.contains(note) { notes.append(note) }
    for remark in odd.map(\.description) where !remarks.contains(remark) { remarks.append(remark) }
  }

  /// - Precondition: a table was read.
  func reading(notes others: [String], folder: String) -> Reading {
    let heading = tables[0].heading
    let noun = heading.columns.itemCount > 1 || !heading.items.isEmpty ? "item" : "row"
    return Reading(
      layout: heading.layout.name, stream: heading.layout.stream, basis: heading.layout.basis,
      sheets: tables.enumerated().compactMap { sheetName($1.heading, $0) }, headerRow: heading.row,
      notes: notes + others + findings.organisations.sentences(folder: folder)
        + findings.sentences(noun: noun) + remarks,
      problems: findings.problems)
  }

  /// Nil for a text file. A sheet whose name may be a person's is called by its number.
  private func sheetName(_ heading: Heading, _ position: Int) -> String? {
    guard heading.sheet != nil else { return nil }
    return SheetLabel(of: heading)?.text ?? "Sheet \(tables[position].sheet + 1)"
  }
}
