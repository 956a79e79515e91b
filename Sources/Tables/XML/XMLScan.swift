/// Reads an XML part into what takes in its elements. Its own scanner, because most of the time of
/// reading a workbook is spent in it: all of XML 1.0 but document types, which are refused before
/// they can declare an entity. Nothing outside the part is ever read.
final class XMLScan<Content: XMLContent> {
  private let part: WorkbookPart
  /// Nobody else reads or writes these while the scanner runs: the check of each access would cost
  /// more than the scanning does.
  @exclusivity(unchecked) var content: Content
  @exclusivity(unchecked) private var window: XMLWindow
  @exclusivity(unchecked) private var tags: XMLTagReader
  @exclusivity(unchecked) private var open = XMLOpenElements()
  /// Whether a declaration may still come, and whether the outermost element has begun.
  @exclusivity(unchecked) private var isAtStart = true
  @exclusivity(unchecked) private var hasRoot = false

  init(_ source: ZipPart, _ content: Content) {
    part = source.part
    self.content = content
    window = XMLWindow(source)
    tags = XMLTagReader(damage: window.damage)
  }

  /// Reads a whole part.
  static func read(_ source: ZipPart, _ content: Content) throws(TableFault) -> Content {
    let scan = XMLScan(source, content)
    while try scan.run() {}
    return scan.content
  }

  /// Goes on reading until the content wants to pause (true) or the part has ended (false).
  func run() throws(TableFault) -> Bool {
    while true {
      if window.place == window.end {
        guard try window.refill() else {
          guard hasRoot, open.depth == 0 else { throw window.damage }
          return false
        }
      } else if window.place.pointee != UInt8(ascii: "<") {
        try text()
      } else {
        switch window.place[1] {
        case UInt8(ascii: "/"):
          if try endTag() { return true }
        case UInt8(ascii: "!"), UInt8(ascii: "?"):
          try markup()
        default:
          if try startTag() { return true }
        }
      }
    }
  }

  /// Reads on where the window ends within a piece of markup, which is then looked at again.
  private func more() throws(TableFault) {
    guard try window.refill() else { throw window.damage }
  }

  private func startTag() throws(TableFault) -> Bool {
    guard let tag = try tags.read(window.place + 1) else {
      try more()
      return false
    }
    window.place = tag.end
    guard open.depth > 0 || !hasRoot else { throw window.damage }
    hasRoot = true
    guard open.depth < TableLimits.xmlDepth else { throw .workbook(.tooDeep(part)) }
    try content.start(tag.name, tags.attributes, depth: open.depth + 1)
    if tag.isEmpty { return try content.end(tag.name, depth: open.depth) }
    guard open.begin(tag.name) else { throw window.damage }
    return false
  }

  private func endTag() throws(TableFault) -> Bool {
    var place = window.place + 2
    let start = place
    guard open.matches(&place) else {
      if place.pointee != 0 { throw window.damage }
      try more()
      return false
    }
    let name = XMLName(UnsafeBufferPointer(start: start, count: place - start))
    _ = XMLTagReader.skipSpace(&place)
    guard place.pointee == UInt8(ascii: ">") else {
      if place.pointee != 0 { throw window.damage }
      try more()
      return false
    }
    window.place = place + 1
    open.end()
    return try content.end(name, depth: open.depth)
  }

  /// Text up to the next markup.
  private func text() throws(TableFault) {
    let start = window.place
    var place = start
    while true {
      let byte = place.pointee
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "]")
        || byte == 0
      {
        break
      }
      place += 1
    }
    window.place = place
    let text = UnsafeBufferPointer(start: start, count: place - start)
    if open.depth == 0 {
      // Around the outermost element stands nothing but space.
      guard text.allSatisfy({ $0 <= Ascii.space }), place.pointee != UInt8(ascii: "&"),
        place.pointee != UInt8(ascii: "]")
      else { throw window.damage }
      isAtStart = false
    } else {
      if !text.isEmpty { content.text(text) }
      if place.pointee == UInt8(ascii: "&") { try reference() }
      if place.pointee == UInt8(ascii: "]") { try bracket() }
    }
  }

  private func reference() throws(TableFault) {
    var place = window.place
    switch XMLReference.read(&place) {
    case .scalar(let scalar):
      window.place = place
      let bytes = [UInt8](scalar.utf8)
      bytes.withUnsafeBufferPointer { content.text($0) }
    case .incomplete: try more()
    case nil: throw window.damage
    }
  }

  /// `]]>` may not stand in a text (XML 1.0, 2.4).
  private func bracket() throws(TableFault) {
    switch XMLMarkup.find("]]>", at: window.place) {
    case .found: throw window.damage
    case .incomplete: try more()
    case .missing:
      content.text(UnsafeBufferPointer(start: window.place, count: 1))
      window.place += 1
    }
  }

  /// What begins with `<!` or `<?`.
  private func markup() throws(TableFault) {
    let start = window.place
    guard let markup = try XMLMarkup.read(start, damage: window.damage) else { return try more() }
    switch markup.kind {
    case .comment: break
    case .documentType:
      throw hasRoot ? window.damage : .workbook(.documentType(part))
    case .characters:
      guard open.depth > 0 else { throw window.damage }
      if !markup.content.isEmpty { content.text(markup.content) }
    case .instruction: break
    case .declaration:
      guard isAtStart, !hasRoot,
        try XMLMarkup.isDeclaration(start, isUTF16: window.isUTF16, damage: window.damage)
      else { throw window.damage }
    }
    isAtStart = false
    window.place = markup.end
  }
}
