public import ImpactCore
import Tables

/// Reads one dropped file: recognises its layout and hands over its records.
///
/// The file is read twice, from its beginning: once to find the header and what is true of whole
/// columns, once for the rows. Memory does not grow with it.
public struct FileReader {
  private let context: IntakeContext
  private let shelf: LayoutShelf

  public init(context: IntakeContext, shelf: LayoutShelf = .standard) {
    self.context = context
    self.shelf = shelf
  }

  /// Reads the regular file behind `descriptor`, which stays open.
  ///
  /// Each record is given to `take` as soon as it is read. A file can prove unfit at its end, so
  /// what was taken counts only if this returns: on an error all of it must be dropped.
  ///
  /// - Throws: `Refusal` where the file as a whole is not taken in, or what `take` throws.
  public func read(descriptor: Int32, _ take: (Record) throws -> Void) throws -> Reading {
    do {
      var file = try TableFile(descriptor: descriptor)
      var survey = SheetSurvey(shelf)
      try survey.look(through: &file)
      var report = ReadingReport(survey.tables)
      for (position, table) in survey.tables.enumerated() {
        try refuseRivals(table.heading)
        try read(table, position, of: &file, &report, take)
      }
      if context.period != nil, !report.tookGivenPeriod {
        throw Refusal.refused(
          reason: "The file says its own dates or its own period.",
          whatToDo: "Where those are wrong, correct the file or its name, and drop it again.")
      }
      return report.reading(notes: survey.notes, folder: context.org)
    } catch let fault as TableFault {
      throw Refusal(fault)
    }
  }

  private func read(
    _ table: FoundTable, _ position: Int, of file: inout TableFile, _ report: inout ReadingReport,
    _ take: (Record) throws -> Void
  ) throws {
    let desk = RowDesk(heading: table.heading, context: context, facts: table.facts)
    desk.findings = report.findings
    desk.noteTitleOrganisation()
    if desk.layout.joins { desk.joined = try JoinedSheet(of: table, in: &file).rows }
    try file.open(sheet: table.sheet)
    let start = table.heading.row + desk.layout.rowsBelowHeader
    var reader = RowReader(desk, sheet: position)
    var row = TableRow()
    while try file.next(&row) {
      if row.number > start { try reader.read(row, take) }
    }
    try reader.finish(take)
    try judge(reader)
    report.add(reader.desk, file.remarks)
  }

  private func refuseRivals(_ heading: Heading) throws {
    let idle = Field.onlyCompared(in: heading.layout.stream)
    for field in Field.allCases where field.decidesFigures && !idle.contains(field) {
      guard let rivals = heading.rivals[field] else { continue }
      let names = rivals.map { "“\(heading.shown(column: $0))”" }
      throw Refusal.refused(
        reason: "Several columns could be the \(field): \(names.joined(separator: ", ")).",
        whatToDo: "Rename or remove all but one of them, and drop the file again.")
    }
  }

  private func judge(_ reader: RowReader) throws {
    if let words = reader.desk.layout.lastWords, !reader.sawLastWords {
      throw Refusal.incomplete(
        reason: "The last row, “\(words)”, is missing: the file was cut short.",
        whatToDo: "Export the report again and drop the whole file.")
    }
    let findings = reader.desk.findings
    if findings.isMisread {
      throw Refusal.refused(
        reason: "\(Figures.grouped(findings.rejected)) of \(Figures.grouped(findings.judged)) rows "
          + "cannot be read as \(reader.desk.layout.title): the file was probably misunderstood.",
        whatToDo: "Check the columns and their headers, or start from a template.")
    }
  }
}
