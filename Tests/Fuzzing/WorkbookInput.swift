import TestSupport

/// From an input to a workbook. An input that begins like a container is one as it stands; of
/// any other its parts are put into one.
package enum WorkbookInput {
  /// The part without a name is the first sheet.
  package static func xlsx(_ input: [UInt8]) -> [UInt8] {
    archive(
      input,
      around: [
        ("_rels/.rels", packageLinks), ("xl/workbook.xml", book),
        ("xl/_rels/workbook.xml.rels", bookLinks), ("xl/styles.xml", "<styleSheet/>"),
        ("xl/sharedStrings.xml", "<sst/>"),
      ], first: "xl/worksheets/sheet1.xml")
  }

  /// The part without a name is the content.
  package static func ods(_ input: [UInt8]) -> [UInt8] {
    archive(
      input, around: [("mimetype", "application/vnd.oasis.opendocument.spreadsheet")],
      first: "content.xml")
  }

  private static func isWhole(_ input: [UInt8]) -> Bool { input.starts(with: "PK".utf8) }

  /// Parts are read in pieces of this many bytes.
  private static let pieceBytes = 64 << 10

  /// The input with a remark before its first part, so long that a piece ends in the midst of what
  /// follows: the same workbook. Nil where nothing may stand before the part.
  package static func pushed(_ input: [UInt8]) -> [UInt8]? {
    guard !isWhole(input), input.starts(with: "<".utf8), !input.starts(with: "<?".utf8),
      input.dropFirst().first != 0
    else { return nil }
    let first = InputParts(input).parts.first?.content.count ?? 0
    let place = input.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF } % max(1, first)
    let spaces = [UInt8](repeating: UInt8(ascii: " "), count: pieceBytes - place - 7)
    return Array("<!--".utf8) + spaces + Array("-->".utf8) + input
  }

  /// All of an input is the stream of a workbook.
  package static func xls(_ input: [UInt8]) -> [UInt8] {
    if input.starts(with: [0xD0, 0xCF]) { return input }
    return CompoundWriter.bytes([("Workbook", input)])
  }

  /// Parts of an input stand in the place of those that every workbook has.
  private static func archive(
    _ input: [UInt8], around usual: [(name: String, text: String)], first: String
  ) -> [UInt8] {
    if isWhole(input) { return input }
    var archive = ZipWriter(usual.map { .init($0.name, $0.text) })
    for part in InputParts(input).parts {
      let name = part.name.isEmpty ? first : part.name
      archive[name] = .init(name, PartContent(Array(part.content)))
    }
    for index in archive.parts.indices { archive.parts[index].isDeflated = false }
    return archive.bytes
  }

  private static let book =
    "<workbook><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>"
  private static let packageLinks =
    "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/>"
    + "</Relationships>"
  private static let bookLinks =
    "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
    + "<Relationship Id=\"b\" Type=\"x/styles\" Target=\"styles.xml\"/>"
    + "<Relationship Id=\"c\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>"
    + "</Relationships>"
}
