import Glibc

/// What begins with `<!` or `<?`: a comment, characters as they are, an instruction to a program,
/// the declaration of XML itself, or a document type (XML 1.0, 2.5 to 2.8).
struct XMLMarkup {
  typealias Place = UnsafeMutablePointer<UInt8>

  enum Kind { case comment, characters, instruction, declaration, documentType }

  var kind: Kind
  /// What stands in it.
  var content: UnsafeBufferPointer<UInt8>
  /// The byte behind it.
  var end: Place

  /// Reads what begins at `start`; nil where the window ends before it. Of a document type nothing
  /// is read but its beginning.
  static func read(_ start: Place, damage: TableFault) throws(TableFault) -> XMLMarkup? {
    if start[1] == UInt8(ascii: "?") { return try instruction(start, damage: damage) }
    for (opening, closing, kind) in forms {
      switch find(opening, at: start) {
      case .missing: continue
      case .incomplete: return nil
      case .found: break
      }
      let content = start + opening.utf8CodeUnitCount
      guard let end = search(closing, from: content) else { return nil }
      // Two hyphens end a comment.
      guard kind != .comment || end[2] == UInt8(ascii: ">") else {
        if end[2] == 0 { return nil }
        throw damage
      }
      let length = kind == .comment ? 3 : closing.utf8CodeUnitCount
      return XMLMarkup(
        kind: kind, content: UnsafeBufferPointer(start: content, count: end - content),
        end: end + length)
    }
    throw damage
  }

  private static let forms: [(StaticString, StaticString, Kind)] = [
    ("<!--", "--", .comment), ("<![CDATA[", "]]>", .characters), ("<!DOCTYPE", "", .documentType),
  ]

  private static func instruction(
    _ start: Place, damage: TableFault
  ) throws(TableFault) -> XMLMarkup? {
    guard let end = search("?>", from: start + 2) else { return nil }
    var place = start + 2
    guard let name = XMLName(at: &place), place == end || place.pointee <= Ascii.space else {
      throw damage
    }
    let target = String(decoding: name.bytes, as: UTF8.self)
    // Other ways to write this name are reserved.
    guard target == "xml" || target.lowercased() != "xml" else { throw damage }
    return XMLMarkup(
      kind: target == "xml" ? .declaration : .instruction,
      content: UnsafeBufferPointer(start: place, count: end - place), end: end + 2)
  }

  enum Finding { case found, missing, incomplete }

  /// Whether a word stands at a place.
  static func find(_ word: StaticString, at place: Place) -> Finding {
    for index in 0..<word.utf8CodeUnitCount where place[index] != word.utf8Start[index] {
      return place[index] == 0 ? .incomplete : .missing
    }
    return .found
  }

  /// The next place of a word; nil where the window ends before it.
  private static func search(_ word: StaticString, from place: Place) -> Place? {
    let text = UnsafeMutableRawPointer(place).assumingMemoryBound(to: CChar.self)
    let word = UnsafeRawPointer(word.utf8Start).assumingMemoryBound(to: CChar.self)
    // The zero behind the window ends the search.
    return strstr(text, word).map {
      UnsafeMutableRawPointer($0).assumingMemoryBound(to: UInt8.self)
    }
  }

  /// Whether the declaration at `start` is one: a version, then at will an encoding, which must be
  /// what the part is in, and whether it stands alone.
  static func isDeclaration(
    _ start: Place, isUTF16: Bool, damage: TableFault
  ) throws(TableFault) -> Bool {
    var reader = XMLTagReader(closing: UInt8(ascii: "?"), damage: damage)
    guard try reader.read(start + 2)?.isEmpty == true else { return false }
    var attributes = reader.attributes
    var next = attributes.next()
    guard let version = next, version.name === "version", version.value.text.hasPrefix("1.")
    else { return false }
    next = attributes.next()
    if let encoding = next, encoding.name === "encoding" {
      // All parts of a workbook are in one of the two (ECMA-376 part 2, 6.1.4; ODF 1.3 part 2, 3).
      let allowed = isUTF16 ? ["utf-16", "utf-16le", "utf-16be"] : ["utf-8"]
      guard allowed.contains(encoding.value.text.lowercased()) else { return false }
      next = attributes.next()
    }
    if let alone = next, alone.name === "standalone" {
      guard ["yes", "no"].contains(alone.value.text) else { return false }
      next = attributes.next()
    }
    return next == nil
  }
}
