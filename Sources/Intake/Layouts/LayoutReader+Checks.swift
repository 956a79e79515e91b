import ImpactCore

extension LayoutReader {
  /// Refuses what reads well and could never work: a slip of the pen would pass unseen.
  func refuseWhatNeverMatches(_ layout: Layout, _ usual: UsualNames) throws(BookFault) {
    try checkColumns(layout, usual)
    try checkMeaning(layout)
    let columns = layout.givenFields
    for (key, fields) in [
      ("known by", layout.reference), ("else known by", layout.naturalKeys.flatMap(\.self)),
      ("needs one of", layout.anyOf.flatMap(\.self)), ("repeated", Array(layout.itemFields)),
      ("fill down", layout.fillDown), ("stands alone with", layout.standsAloneWith),
    ] {
      if let field = fields.first(where: { !columns.contains($0) }) {
        throw fault("\"\(key)\" names the \(field), and no column is it.", line: line(of: key))
      }
    }
    if layout.statuses != nil, !columns.contains(.status) {
      throw fault("There are status words and no column is the status.", line: line(of: "status"))
    }
    if layout.types != nil, !columns.contains(.type) {
      throw fault("There are type words and no column is the type.", line: line(of: "type"))
    }
    try checkTemplate(layout)
  }

  /// The line of a key of the layout, or of a section by its kind.
  private func line(of word: String) -> Int? {
    head?.entries.first { $0.key == word }?.line
      ?? sections.first { $0.kind == word }?.line
  }

  private func line(of field: Field) -> Int? {
    let entries = sections.filter { $0.kind == "columns" }.flatMap(\.entries)
    return entries.last { $0.key.lowercased() == field.description.lowercased() }?.line
  }

  private func checkColumns(_ layout: Layout, _ usual: UsualNames) throws(BookFault) {
    guard layout.columns.contains(where: \.isRequired) else {
      throw fault("No column is required, so every table would be one of these.")
    }
    var owners: [String: Field] = [:]
    for column in layout.columns {
      let line = line(of: column.field)
      guard layout.columns.count(where: { $0.field == column.field }) == 1 else {
        throw fault("The \(column.field) stands among the columns twice.", line: line)
      }
      if column.takesSynonyms, usual[column.field, layout.stream].isEmpty {
        throw fault(
          "In files of \(layout.stream.rawValue) the \(column.field) has no usual names.",
          line: line)
      }
      for name in column.names {
        guard let owner = owners.updateValue(column.field, forKey: name) else { continue }
        throw fault("\"\(name)\" cannot be the \(owner) and the \(column.field).", line: line)
      }
    }
  }

  /// Each kind of row has fields without which all rows would be rejected.
  private func checkMeaning(_ layout: Layout) throws(BookFault) {
    let (stream, needed): (Stream, [[Field]]) =
      switch layout.rows {
      case .claim: (.mileage, [[.distance]])
      case .trip: (.pool, [[.distance, .businessDistance, .odometerEnd]])
      case .usage: (.video, [[.organised, .attended], [.refreshed], [.window]])
      case .attendance: (.video, [[.title, .person]])
      case .participant: (.video, [[.reference], [.date], [.title, .person]])
      case .consultation, .meeting: (.video, [[.date]])
      case .count: (.video, [[.count], [.kind]])
      case .waste: (.waste, [[.weight]])
      case .evidence: (.evidence, [[.measure], [.value], [.unit], [.document]])
      }
    guard layout.stream == stream else {
      throw fault(
        "A row that is a \(layout.rows.rawValue) belongs to the stream \(stream.rawValue).",
        line: line(of: "row"))
    }
    let bases = SourceBasis.bestFirst(of: stream)
    guard bases.contains(layout.basis) else {
      let names = bases.map(\.rawValue).joined(separator: ", ")
      throw fault(
        "The basis \(layout.basis.rawValue) is none of the stream \(stream.rawValue): \(names).",
        line: line(of: "basis"))
    }
    for group in needed where layout.givenFields.isDisjoint(with: group) {
      let names = group.map(\.description).joined(separator: " or ")
      throw fault("A \(layout.rows.rawValue) needs a column for the \(names).")
    }
  }

  /// A template is read by its own layout, and its example is told by its first cell.
  private func checkTemplate(_ layout: Layout) throws(BookFault) {
    guard !layout.template.isEmpty else { return }
    for (position, cell) in layout.template.enumerated() {
      let name = HeaderText(Array(cell.header.utf8)[...]).name
      let column = layout.columns.first { $0.names.contains(name) }
      if column == nil || position == 0 && column?.isRequired != true {
        throw fault(
          "The template's \"\(cell.header)\" is no column; the first must be a required one.",
          line: line(of: "template"))
      }
    }
  }
}

extension Layout {
  /// Every field that a row of this layout can have, whatever tells it.
  fileprivate var givenFields: Set<Field> {
    var fields = Set((columns + joined).map(\.field)).union(labels.keys)
    for item in items { fields.formUnion(item.columns.keys.map { $0 } + item.says.keys) }
    fields.formUnion([monthsAcross, sheetName].compactMap { $0 })
    if monthsAcross != nil { fields.insert(.date) }
    return fields
  }
}
