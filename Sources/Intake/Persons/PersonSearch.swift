import Tables

/// Looks for a person in an original: in the cells of every sheet, row by row, and in all other
/// text that the file holds, such as comments and the name of its author.
public struct PersonSearch: Sendable {
  private let person: PersonText

  public init(_ person: PersonText) {
    self.person = person
  }

  public enum Finding: Hashable, Sendable {
    case named
    case notNamed
    /// Not all of the file can be read: somebody has to look.
    case unreadable
  }

  /// Searches the regular file behind `descriptor`, which stays open. Throws what `moved` throws,
  /// which is called again and again.
  public func search(descriptor: Int32, moved: () throws -> Void = {}) throws -> Finding {
    var isReadable = true
    do {
      if try isInCells(descriptor, moved) { return .named }
    } catch is TableFault {
      isReadable = false
    }
    do {
      let texts = try FileTexts(descriptor: descriptor)
      var isNamed = false
      try texts.forEach { text in
        try moved()
        isNamed = person.stands(in: text)
        return !isNamed
      }
      if isNamed { return .named }
      return isReadable || texts.isAll ? .notNamed : .unreadable
    } catch is TableFault {
      return .unreadable
    }
  }

  private func isInCells(_ descriptor: Int32, _ moved: () throws -> Void) throws -> Bool {
    var file = try TableFile(descriptor: descriptor)
    var row = TableRow()
    for sheet in file.sheets.indices {
      try file.open(sheet: sheet)
      while try file.next(&row) {
        if row.number.isMultiple(of: 4096) { try moved() }
        // A first name and a surname may stand in two columns.
        let line = (0..<row.count).map { row[$0].text }.joined(separator: "\t")
        if person.stands(in: line) { return true }
      }
    }
    return false
  }
}
