import Tables
import TestSupport
import Testing

/// Another reader of XML, expat, as witness: ours takes what it takes, refuses what it refuses, and
/// gives the same texts and values.
struct ExpatTests {
  private static let sheet = "xl/worksheets/sheet1.xml"
  private static let overview = "xl/workbook.xml"

  /// What ours makes of the two parts, and expat.
  private func compare(_ parts: [String: [UInt8]], _ comment: Comment) {
    var archive = XLSXWriter(rows: "").archive
    for (name, bytes) in parts { archive[name] = .init(name, PartContent(bytes)) }
    let peers = parts.mapValues(ExpatReading.init)
    let isTaken = peers.values.allSatisfy(\.isTaken)
    switch Reading(archive.bytes) {
    case .read(let sheets):
      #expect(isTaken, comment)
      guard isTaken else { return }
      let text = peers[Self.sheet]?.text ?? ""
      #expect(sheets.first?.rows == (text.isEmpty ? [] : [[text]]), comment)
      if let overview = peers[Self.overview] {
        #expect(sheets.first?.name == overview.name, comment)
      }
    case .refused(let fault):
      #expect(!isTaken, "\(fault) \(comment)")
    case .unexpectedError:
      Issue.record(comment)
    }
  }

  private func document(_ text: String, _ elements: String, _ padding: String = "") -> String {
    "<worksheet>\(padding)<sheetData><row><c t=\"inlineStr\"><is><t>\(text)</t></is></c></row>"
      + "</sheetData>\(elements)</worksheet>"
  }

  private func overview(_ name: String) -> [UInt8] {
    var writer = XLSXWriter(rows: "")
    writer.sheets[0].name = name
    return Array((writer.archive[Self.overview]?.content.stored) ?? [])
  }

  @Test(arguments: SeededGenerator.seeds)
  func `random markup is the same to both readers`(_ seed: UInt64) {
    var markup = RandomMarkup(seed: seed)
    for _ in 0..<50 {
      let document = document(markup.text(), markup.elements(), markup.padding())
      compare(
        [Self.sheet: Array(document.utf8), Self.overview: overview(markup.value())],
        "seed \(seed): \(document.suffix(300))")
    }
  }

  @Test(arguments: SeededGenerator.seeds)
  func `random markup in UTF-16 is the same to both readers`(_ seed: UInt64) {
    var markup = RandomMarkup(seed: seed)
    for encoding in [TextDialect.Encoding.utf16LittleEndian, .utf16BigEndian] {
      for _ in 0..<10 {
        let document = document(markup.text(), markup.elements(), markup.padding())
        compare(
          [Self.sheet: encoding.bytes(of: document, hasByteOrderMark: true)],
          "seed \(seed), \(encoding): \(document.suffix(300))")
      }
    }
  }

  @Test(arguments: SeededGenerator.seeds)
  func `random bytes in markup are the same to both readers`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var markup = RandomMarkup(seed: seed)
    for _ in 0..<50 {
      let elements = markup.elements()
      let start = Array(document(markup.text(), "").utf8).dropLast("</worksheet>".utf8.count)
      var bytes = Array("<e>é–𝄞\(elements)</e>".utf8)
      let place = Int.random(in: 0..<bytes.count, using: &random)
      // Names beyond ASCII are wider here than in XML.
      bytes[place] =
        (place > 3 && place < 12 ? [0x80, 0xBF, 0xC0, 0xED, 0xF5, 0xFF] : Array(0..<0x7F))
        .randomElement(using: &random) ?? 0
      compare(
        [Self.sheet: start + bytes + Array("</worksheet>".utf8)],
        "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test(arguments: [
    "", "<?xml version=\"1.0\"?>", "<?xml version='1.0' encoding='utf-8' standalone='yes' ?>\r\n",
    "<?xml version=\"1.0\" encoding=\"UTF-16\"?>", "<?xml encoding=\"UTF-8\"?>", "<?xml?>",
    "<?xml version=\"1.0\" standalone=\"maybe\"?>", " <?xml version=\"1.0\"?>", "x", " \n",
    "<?xml version=\"1.0\" standalone=\"no\" encoding=\"UTF-8\"?>", "<!-- a --><?go?>", "<?",
    "<?xml version=\"1.0\" other=\"1\"?>", "\u{FEFF}", "\u{FEFF}<?xml version=\"1.0\"?>", "<a/>",
    "<?xml version=\"1.0\"?><?xml version=\"1.0\"?>", "&amp;", "<![CDATA[]]>", "]",
    "<!DOCTYPE worksheet>", "<!DOCTYPE", "<!ELEMENT a>",
    "<?xml version=\"1.0\"encoding=\"UTF-8\"?>",
  ])
  func `what stands before the outermost element is the same to both readers`(_ head: String) {
    compare([Self.sheet: Array((head + document("x", "")).utf8)], "\(head)")
  }

  @Test(arguments: ["", " \n", "x", "<a/>", "<!-- a -->", "<?go?>", "&#32;", "</worksheet>", "<"])
  func `what stands behind the outermost element is the same to both readers`(_ tail: String) {
    compare([Self.sheet: Array((document("x", "") + tail).utf8)], "\(tail)")
  }

  @Test func `a part without an element is refused by both`() {
    for text in ["", " ", "<!-- a -->", "<?xml version=\"1.0\"?>", "<worksheet>", "<worksheet"] {
      compare([Self.sheet: Array(text.utf8)], "\(text)")
    }
  }
}
