import ImpactCore

/// Reads the sections of one text into a layout, further usual names, or both. The grammar stands
/// at the top of `Shipped/mileage-claims.layout`.
struct LayoutReader {
  let file: String
  /// The names that the text adds to the usual ones.
  private(set) var names = UsualNames()
  let sections: [SectionText.Section]
  /// The section that everything but names belongs to.
  let head: SectionText.Section?

  init(file: String, bytes: [UInt8]) throws(BookFault) {
    self.file = file
    sections = try SectionText(file: file, bytes: bytes).sections
    head = sections.first { $0.kind == "layout" }
    for section in sections { try check(section) }
    for section in sections where section.kind == "names" { try readNames(section) }
  }

  /// Nil where the text only adds names. Throws the first thing that is wrong or can never match.
  func layout(_ usual: UsualNames) throws(BookFault) -> Layout? {
    guard let head else { return nil }
    var layout = try begin(head)
    for section in sections where section.kind == "columns" {
      for entry in section.entries {
        layout.columns.append(try column(entry, isRequired: section.name == "required"))
      }
    }
    try readKeys(of: head, into: &layout)
    for section in sections {
      switch (section.kind, section.name) {
      case ("labels", _): layout.labels = try labels(section)
      case ("joined", _):
        for entry in section.entries {
          layout.joined.append(try column(entry, isRequired: true))
        }
      case ("item", _): layout.items.append(try item(section))
      case ("status", _): layout.statuses = try vocabulary(section)
      case ("type", _): layout.types = try vocabulary(section)
      case ("template", _):
        layout.template = section.entries.map { .init(header: $0.key, example: $0.value) }
      default: break
      }
    }
    try refuseWhatNeverMatches(layout, usual)
    return layout
  }

  func fault(_ reason: String, line: Int? = nil) -> BookFault {
    BookFault(file: file, line: line ?? head?.line ?? 1, reason: reason)
  }

  private static let heads = [
    "layout": "NAME", "names": "STREAM", "columns required": "", "columns optional": "",
    "labels above": "", "status words": "", "type words": "", "template csv": "",
    "joined columns": "", "item": "NAME",
  ]

  private func check(_ section: SectionText.Section) throws(BookFault) {
    let title = "\(section.kind) \(section.name)"
    guard LayoutReader.heads[section.kind] != nil || LayoutReader.heads[title] != nil else {
      let known = LayoutReader.heads.map { $1.isEmpty ? "[\($0)]" : "[\($0) \($1)]" }.sorted()
      throw fault("A section is one of \(known.joined(separator: ", ")).", line: section.line)
    }
    guard section.kind == "names" || head != nil else {
      throw fault("The section belongs to no layout: [layout NAME] is missing.", line: section.line)
    }
    if let first = sections.first(where: { "\($0.kind) \($0.name)" == title }),
      first.line != section.line
    {
      throw fault("The section [\(title)] stands here twice.", line: section.line)
    }
    if section.kind == "layout", section.line != head?.line {
      throw fault("A file holds one layout; write a second one for this.", line: section.line)
    }
  }

  private mutating func readNames(_ section: SectionText.Section) throws(BookFault) {
    for word in section.name.split(separator: " ").map(String.init) {
      let stream: Stream = try oneOf(word, "stream", line: section.line)
      for entry in section.entries {
        let field = try field(entry.key, entry.line)
        guard names[field, stream].isEmpty else {
          throw fault("The \(field) has names for \(word) above.", line: entry.line)
        }
        names.add(try foldedNames(entry), of: field, in: stream)
      }
    }
  }

  private func begin(_ head: SectionText.Section) throws(BookFault) -> Layout {
    func value(_ key: String) throws(BookFault) -> SectionText.Entry {
      guard let entry = head.entries.first(where: { $0.key == key }), !entry.value.isEmpty else {
        throw fault("The layout has no \(key).", line: head.line)
      }
      return entry
    }
    let (stream, row, basis) = (try value("stream"), try value("row"), try value("basis"))
    return Layout(
      name: head.name, title: try value("title").value,
      stream: try oneOf(stream.value, "stream", line: stream.line),
      rows: try oneOf(row.value, "row", line: row.line),
      basis: try oneOf(basis.value, "basis", line: basis.line), columns: [])
  }

  private func readKeys(
    of head: SectionText.Section, into layout: inout Layout
  ) throws(BookFault) {
    for entry in head.entries {
      let (value, line) = (entry.value, entry.line)
      switch entry.key {
      case "title", "stream", "row", "basis": continue
      case "unit": layout.unit = try oneOf(value, "unit", line: line)
      case "fuel": layout.fuel = try oneOf(value, "fuel", line: line)
      case "dates": layout.dateOrder = try oneOf(value, "order of dates", line: line)
      case "planned": layout.isPlanned = try oneOf(value, "planned", line: line) as YesOrNo == .yes
      case "known by": layout.reference = try fields(value, "+", line)
      case "else known by":
        for set in value.split(separator: ",") {
          layout.naturalKeys.append(try fields(String(set), "+", line))
        }
      case "needs one of": layout.anyOf = [try fields(value, ",", line)]
      case "repeated": layout.itemFields = Set(try fields(value, ",", line))
      case "months across": layout.monthsAcross = try field(value, line)
      case "sheet name": layout.sheetName = try field(value, line)
      case "fill down": layout.fillDown = try fields(value, ",", line)
      case "rows below header":
        guard let count = Int(value), (1...IntakeLimits.headerRows).contains(count) else {
          throw fault("\"\(value)\" is not a small number of rows.", line: line)
        }
        layout.rowsBelowHeader = count
      case "ends" where value == "at a blank row": layout.endsAtBlankRow = true
      case "stands alone with": layout.standsAloneWith = try fields(value, ",", line)
      case "not added":
        layout.notAdded = value.split(separator: "|").map { Array($0.utf8)[...].folded }
      case "yields to": layout.yieldsTo = value.split(separator: ",").map { String($0.trimmed) }
      case "last row": layout.lastWords = Array(value.utf8)[...].folded
      default: throw fault("The key \(entry.key) is unknown here.", line: line)
      }
    }
  }
}

/// The values of a switch.
private enum YesOrNo: String, CaseIterable {
  case yes, no
}
