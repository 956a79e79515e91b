/// Reads an XML part into what takes in its elements.
final class XMLScan<Content: XMLContent>: XMLStream {
  /// expat calls one handler at a time, and nobody else while it runs: the check of each access
  /// would cost more than the handlers do.
  @exclusivity(unchecked) var content: Content

  init(_ source: ZipPart, _ content: Content) throws(TableFault) {
    self.content = content
    try super.init(source)
  }

  /// Reads a whole part.
  static func read(_ source: ZipPart, _ content: Content) throws(TableFault) -> Content {
    let scan = try XMLScan(source, content)
    while try scan.run() {}
    return scan.content
  }

  override func start(
    _ name: XMLName, _ attributes: XMLAttributes, depth: Int
  ) throws(TableFault) {
    try content.start(name, attributes, depth: depth)
  }

  override func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    content.text(utf8)
  }

  override func end(_ name: XMLName, depth: Int) throws(TableFault) -> Bool {
    try content.end(name, depth: depth)
  }
}
