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
      var table = try TextTable(descriptor: descriptor)
      let (heading, facts) = try survey(&table)
      try refuseRivals(heading)
      try table.rewind()
      var reader = RowReader(RowDesk(heading: heading, context: context, facts: facts))
      var row = TableRow()
      while try table.next(&row) {
        if row.number > heading.row { try reader.read(row, take) }
      }
      try reader.finish(take)
      try judge(reader)
      return reading(reader, table.remarks)
    } catch let fault as TableFault {
      throw Refusal(fault)
    }
  }

  /// The first time through: the header, then the evidence of the columns below it.
  private func survey(_ table: inout TextTable) throws -> (Heading, ColumnFacts) {
    var row = TableRow()
    var search = HeaderSearch(shelf)
    while try table.next(&row), row.number <= IntakeLimits.headerRows {
      guard !row.isBlank, let heading = try search.offer(row) else { continue }
      var facts = ColumnFacts(heading, delimiter: table.dialect.delimiter)
      while !facts.isSettled, try table.next(&row) { facts.add(row) }
      return (heading, facts)
    }
    throw search.refusal
  }

  private func refuseRivals(_ heading: Heading) throws {
    for field in Field.allCases where field.decidesFigures {
      guard let rivals = heading.rivals[field] else { continue }
      let names = rivals.map { "“\(heading.names[$0].prefix(IntakeLimits.nameCharacters))”" }
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

  private func reading(_ reader: RowReader, _ remarks: [TableRemark]) -> Reading {
    let heading = reader.desk.heading
    let notes =
      HeadingNotes(reader.desk).sentences
      + reader.desk.findings.sentences(noun: heading.columns.itemCount > 1 ? "item" : "row")
    return Reading(
      layout: heading.layout.name, stream: heading.layout.stream, basis: heading.layout.basis,
      sheets: [], headerRow: heading.row, notes: notes + remarks.map(\.description),
      problems: reader.desk.findings.problems)
  }
}
