import ImpactCore
import Intake

/// Reads bytes as a layout of an organisation's own, and tables with what it says.
///
/// A part `== table` of the input is a table to read; without it one is made of the layout's own
/// columns.
enum LayoutExamination {
  private static let file = "own.layout"

  static func complaints(about input: [UInt8]) -> [String] {
    let parts = InputParts(input).parts
    let text = parts.first { $0.name != "table" }.map { Array($0.content) } ?? []
    var complaints = Complaints()
    do throws(BookFault) {
      let shelf = try shelf(text)
      let again = try self.shelf(text)
      complaints.expect(again.layouts == shelf.layouts, "A layout is read otherwise.")
      let own = shelf.layouts.filter { !LayoutShelf.standard.layouts.contains($0) }
      complaints.expect(own.count <= 1, "One text holds \(own.count) layouts.")
      let given = parts.first { $0.name == "table" }.map { Array($0.content) }
      guard let table = given ?? own.first.map({ LayoutTable($0).bytes }) else {
        return complaints.list
      }
      return complaints.list + IntakeExamination.complaints(about: table, shelf)
    } catch {
      check(error, text, &complaints)
      return complaints.list
    }
  }

  private static func shelf(_ text: [UInt8]) throws(BookFault) -> LayoutShelf {
    try LayoutShelf(own: [LayoutShelf.Text(file: file, bytes: text)])
  }

  private static func check(
    _ fault: BookFault, _ text: [UInt8], _ complaints: inout Complaints
  ) {
    let lines = String(decoding: text, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
    complaints.expect(fault.file == file, "The fault is of the file \(fault.file).")
    complaints.expect(
      (1...max(1, lines)).contains(fault.line), "The fault is in line \(fault.line) of \(lines).")
    complaints.expectSentence(fault.reason, "The reason of a fault")
  }
}
