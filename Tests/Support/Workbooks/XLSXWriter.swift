/// Writes small XLSX workbooks from the markup of their rows.
package struct XLSXWriter {
  package struct Sheet {
    package var name: String
    package var state: String?
    /// Within `sheetData`.
    package var rows: String
    /// Behind it.
    package var tail = ""

    package init(name: String, state: String? = nil, rows: String, tail: String = "") {
      self.name = name
      self.state = state
      self.rows = rows
      self.tail = tail
    }
  }

  package var sheets: [Sheet]
  package var sharedTexts: [String] = []
  /// Number formats of the styles 0, 1, …: a built-in number or a code.
  package var formats: [String] = []
  package var isFrom1904 = false

  package init(rows: String, tail: String = "") {
    sheets = [Sheet(name: "Sheet1", rows: rows, tail: tail)]
  }

  package static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"

  package var archive: ZipWriter {
    ZipWriter(
      [
        .init("[Content_Types].xml", "\(XLSXWriter.head)<Types/>"),
        .init(
          "_rels/.rels", XLSXWriter.relationships([("rId1", "officeDocument", "xl/workbook.xml")])),
        .init("xl/workbook.xml", workbook),
        .init("xl/_rels/workbook.xml.rels", XLSXWriter.relationships(targets)),
        .init("xl/styles.xml", styles),
        .init("xl/sharedStrings.xml", texts),
      ]
        + sheets.enumerated().map { index, sheet in
          .init(
            "xl/worksheets/sheet\(index + 1).xml",
            "\(XLSXWriter.head)<worksheet xmlns=\"\(XLSXWriter.main)\"><sheetData>\(sheet.rows)"
              + "</sheetData>\(sheet.tail)</worksheet>")
        })
  }

  package var bytes: [UInt8] { archive.bytes }

  private var workbook: String {
    let list = sheets.enumerated().map { index, sheet in
      let state = sheet.state.map { " state=\"\($0)\"" } ?? ""
      return "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\"\(state) r:id=\"s\(index)\"/>"
    }
    let system = isFrom1904 ? " date1904=\"1\"" : ""
    return "\(XLSXWriter.head)<workbook xmlns=\"\(XLSXWriter.main)\" xmlns:r=\""
      + "\(XLSXWriter.office)\"><workbookPr\(system)/><sheets>\(list.joined())</sheets></workbook>"
  }

  private var targets: [(String, String, String)] {
    sheets.indices.map { ("s\($0)", "worksheet", "worksheets/sheet\($0 + 1).xml") } + [
      ("styles", "styles", "styles.xml"), ("texts", "sharedStrings", "/xl/sharedStrings.xml"),
    ]
  }

  private static func relationships(_ list: [(String, String, String)]) -> String {
    let items = list.map { id, kind, target in
      "<Relationship Id=\"\(id)\" Type=\"\(office)/\(kind)\" Target=\"\(target)\"/>"
    }
    return "\(head)<Relationships>\(items.joined())</Relationships>"
  }

  package var styles: String {
    var codes = ""
    var cells = ""
    for (index, format) in formats.enumerated() {
      if let builtIn = Int(format) {
        cells += "<xf numFmtId=\"\(builtIn)\"/>"
      } else {
        codes += "<numFmt numFmtId=\"\(164 + index)\" formatCode=\"\(format.escaped)\"/>"
        cells += "<xf numFmtId=\"\(164 + index)\"/>"
      }
    }
    return "\(XLSXWriter.head)<styleSheet xmlns=\"\(XLSXWriter.main)\"><numFmts>\(codes)</numFmts>"
      + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>\(cells)</cellXfs></styleSheet>"
  }

  private var texts: String {
    "\(XLSXWriter.head)<sst xmlns=\"\(XLSXWriter.main)\">"
      + sharedTexts.map { "<si>\($0)</si>" }.joined() + "</sst>"
  }
}

extension String {
  /// For XML, in texts and in attributes.
  package var escaped: String {
    reduce(into: "") { text, sign in
      switch sign {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.append(sign)
      }
    }
  }
}
