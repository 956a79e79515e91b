import Tables
import TestSupport
import Testing

/// Archives that are broken or meant to break something: each is refused by its name.
struct HostileArchiveTests {
  private let whole = XLSXWriter(rows: "<row><c r=\"A1\"><v>1</v></c></row>").archive
  private let sheet = "xl/worksheets/sheet1.xml"

  private func fault(_ archive: ZipWriter) -> WorkbookFault? {
    guard case .refused(.workbook(let fault)) = Reading(archive.bytes) else { return nil }
    return fault
  }

  /// The fault of the whole workbook with one part made otherwise.
  private func fault(_ name: String, _ change: (inout ZipWriter.Part) -> Void) -> WorkbookFault? {
    var archive = whole
    guard var part = archive[name] else { return nil }
    change(&part)
    archive[name] = part
    return fault(archive)
  }

  @Test func `the workbook that is made worse below can be read`() {
    #expect(Reading(whole.bytes) != .refused(.empty))
    #expect(fault(whole) == nil)
  }

  @Test func `a file that ends anywhere is only a part of the workbook`() {
    let bytes = whole.bytes
    for count in stride(from: 4, to: bytes.count, by: 7) {
      #expect(Reading(Array(bytes[..<count])) == .refused(.workbook(.truncated)), "\(count) bytes")
    }
  }

  @Test(arguments: ["xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml"])
  func `a wrong checksum is damage`(_ name: String) {
    guard case .damaged = fault(name, { $0.checksum = 7 }) else {
      Issue.record("\(name) was taken")
      return
    }
  }

  @Test func `a part that is not what it says is damage`() {
    #expect(fault(sheet) { $0.checksum = 7 } == .damaged(.sheet(1)))
    #expect(fault(sheet) { $0.size = $0.content.count - 1 } == .damaged(.sheet(1)))
    #expect(fault(sheet) { $0.size = $0.content.count + 1 } == .damaged(.sheet(1)))
    #expect(fault(sheet) { $0.method = 12 } == .damaged(.sheet(1)))
    #expect(fault(sheet) { $0.method = 0 } == .damaged(.sheet(1)))
    #expect(fault(sheet) { $0.content = PartContent("<worksheet>") } == .damaged(.sheet(1)))
    #expect(fault(sheet) { $0.content = PartContent([0xFF, 0, 1]) } == .damaged(.sheet(1)))
  }

  @Test(arguments: [0x1, 0x41, 0x2000])
  func `an encrypted part is told from damage`(_ flags: Int) {
    #expect(fault(sheet) { $0.flags = flags } == .encrypted)
  }

  @Test(arguments: [
    "../../etc/passwd", "xl/../../x", "/etc/passwd", "..\\x", "\\x", "C:\\x", "a\0b", "",
  ])
  func `a name that leads outside is refused`(_ name: String) {
    var archive = whole
    archive.parts.append(.init(name, "x"))
    #expect(fault(archive) == .unsafeName)
  }

  @Test func `parts over one another, or of one name, are refused`() {
    #expect(fault(sheet) { $0.offset = 0 } == .overlappingParts)
    var archive = whole
    archive.parts.append(archive.parts[1])
    #expect(fault(archive) == .overlappingParts)
    // A part within another: the way of the overlapping bombs.
    archive = whole
    archive.parts.append(.init("x", "x"))
    archive.parts[archive.parts.count - 1].offset = 40
    #expect(fault(archive) != nil)
  }

  @Test func `a document type is refused wherever it stands`() {
    let type = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><worksheet>&b;"
    #expect(
      fault(sheet) { $0.content = PartContent(type + "</worksheet>") } == .documentType(.sheet(1)))
    #expect(
      fault("xl/workbook.xml") { $0.content = PartContent(type) } == .documentType(.overview))
    #expect(
      fault("xl/sharedStrings.xml") { $0.content = PartContent(type) }
        == .documentType(.sharedTexts))
  }

  @Test func `an entity that nobody declared is damage`() {
    let text = "<worksheet><sheetData>&a;</sheetData></worksheet>"
    #expect(fault(sheet) { $0.content = PartContent(text) } == .damaged(.sheet(1)))
  }

  @Test func `an archive of something else is no workbook`() {
    #expect(fault(ZipWriter([.init("readme.txt", "x")])) == .noWorkbook)
    #expect(fault(ZipWriter()) == .noWorkbook)
    #expect(fault("xl/workbook.xml") { $0.content = PartContent("<document/>") } == .noWorkbook)
    #expect(fault("xl/workbook.xml") { $0.content = PartContent("<workbook/>") } == .noWorkbook)
  }

  @Test func `the binary form of Excel is named`() {
    let relationship =
      "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
      + "Target=\"xl/workbook.bin\"/></Relationships>"
    #expect(fault("_rels/.rels") { $0.content = PartContent(relationship) } == .unknownEdition)
  }

  @Test func `data descriptors and stored parts are ordinary`() throws {
    var archive = whole
    for index in archive.parts.indices {
      archive.parts[index].hasDescriptor = index.isMultiple(of: 2)
      archive.parts[index].isDeflated = index.isMultiple(of: 3)
    }
    #expect(try WholeWorkbook.sheet(archive.bytes).rows == [["1"]])
  }

  @Test func `names of parts ignore case, and a comment may follow the archive`() throws {
    var archive = whole
    for index in archive.parts.indices where archive.parts[index].name == sheet {
      archive.parts[index].name = "XL/Worksheets/Sheet1.XML"
    }
    #expect(try WholeWorkbook.sheet(archive.bytes).rows == [["1"]])
    #expect(try WholeWorkbook.sheet(whole.bytes + Array("after".utf8)).rows == [["1"]])
  }

  @Test func `every fault of a workbook says what is wrong and what to do`() {
    let faults: [WorkbookFault] = [
      .truncated, .encrypted, .noWorkbook, .unknownEdition, .damaged(.container),
      .damaged(.overview), .damaged(.formats), .damaged(.sharedTexts), .unsafeName,
      .overlappingParts, .tooManyParts, .inflatesTooFar, .tooManyTexts, .documentType(.sheet(2)),
      .tooDeep(.sheet(2)), .tooManySheets, .tooManyRows(sheet: 2), .tooManyMergedRanges(sheet: 2),
    ]
    for fault in faults {
      for sentence in [TableFault.workbook(fault).reason, TableFault.workbook(fault).whatToDo] {
        #expect(sentence.first?.isUppercase == true)
        #expect(sentence.hasSuffix("."))
      }
    }
  }
}
