import CExpat

/// Drives expat over one part of a workbook. A document type is refused before it can declare an
/// entity, and nothing outside the part is ever read.
class XMLStream {
  private let part: WorkbookPart
  private let source: ZipPart
  private let parser: XML_Parser
  /// Not checked for the same reason as the content in `XMLScan`.
  @exclusivity(unchecked) private var depth = 0
  private var fed = 0
  private var isAtEnd = false
  private var isPaused = false
  private var fault: TableFault?

  private static let chunkBytes: Int32 = 64 << 10

  init(_ source: ZipPart) throws(TableFault) {
    guard let parser = XML_ParserCreate(nil) else { throw .workbook(.damaged(source.part)) }
    self.parser = parser
    self.source = source
    part = source.part
    watch()
  }

  deinit { XML_ParserFree(parser) }

  func start(_ name: XMLName, _ attributes: XMLAttributes, depth: Int) throws(TableFault) {}
  func text(_ utf8: UnsafeBufferPointer<UInt8>) {}
  func end(_ name: XMLName, depth: Int) throws(TableFault) -> Bool { false }

  /// Goes on reading until the content wants to pause (true) or the part has ended (false).
  final func run() throws(TableFault) -> Bool {
    var status = XML_STATUS_OK
    if isPaused { status = XML_ResumeParser(parser) }
    isPaused = false
    while true {
      if let fault { throw fault }
      if status == XML_STATUS_SUSPENDED {
        isPaused = true
        return true
      }
      guard status == XML_STATUS_OK else { throw .workbook(.damaged(part)) }
      if isAtEnd { return false }
      // Between two calls, expat holds a piece of markup that is not complete.
      guard fed - Int(XML_GetCurrentByteIndex(parser)) <= TableLimits.xmlPieceBytes else {
        throw .workbook(.damaged(part))
      }
      status = try feed()
    }
  }

  private func feed() throws(TableFault) -> XML_Status {
    guard let buffer = XML_GetBuffer(parser, XMLStream.chunkBytes) else {
      throw .workbook(.damaged(part))
    }
    let count = try source.read(into: buffer, count: Int(XMLStream.chunkBytes))
    fed += count
    isAtEnd = count == 0
    return XML_ParseBuffer(parser, Int32(count), count == 0 ? 1 : 0)
  }

  private func watch() {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { stream, name, attributes in
        guard let stream, let name else { return }
        Unmanaged<XMLStream>.fromOpaque(stream)._withUnsafeGuaranteedRef {
          $0.begin(XMLName(name), XMLAttributes(attributes))
        }
      },
      { stream, name in
        guard let stream, let name else { return }
        Unmanaged<XMLStream>.fromOpaque(stream)._withUnsafeGuaranteedRef { $0.end(XMLName(name)) }
      })
    XML_SetCharacterDataHandler(parser) { stream, text, count in
      guard let stream, let text else { return }
      let bytes = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
      Unmanaged<XMLStream>.fromOpaque(stream)._withUnsafeGuaranteedRef {
        $0.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
      }
    }
    XML_SetStartDoctypeDeclHandler(parser) { stream, _, _, _, _ in
      guard let stream else { return }
      Unmanaged<XMLStream>.fromOpaque(stream)._withUnsafeGuaranteedRef {
        $0.fail(.workbook(.documentType($0.part)))
      }
    }
  }

  private func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    depth += 1
    if depth > TableLimits.xmlDepth { return fail(.workbook(.tooDeep(part))) }
    do throws(TableFault) {
      try start(name, attributes, depth: depth)
    } catch {
      fail(error)
    }
  }

  private func end(_ name: XMLName) {
    depth -= 1
    do throws(TableFault) {
      if try end(name, depth: depth) { XML_StopParser(parser, 1) }
    } catch {
      fail(error)
    }
  }

  /// Makes `run` throw.
  private func fail(_ fault: TableFault) {
    self.fault = self.fault ?? fault
    XML_StopParser(parser, 0)
  }
}
