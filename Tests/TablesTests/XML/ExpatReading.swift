import CExpat

/// What expat makes of XML.
struct ExpatReading {
  /// Whether it is XML, and has no document type.
  private(set) var isTaken = false
  /// The text of the elements `t`, in order.
  private(set) var text = ""
  /// The attribute `name` of the last element `sheet`.
  private(set) var name = ""
  private var isInText = false

  init(_ bytes: [UInt8]) {
    let parser = XML_ParserCreate(nil)
    defer { XML_ParserFree(parser) }
    XML_SetElementHandler(
      parser,
      { reading, name, attributes in
        reading?.assumingMemoryBound(to: ExpatReading.self).pointee.start(name, attributes)
      },
      { reading, _ in
        reading?.assumingMemoryBound(to: ExpatReading.self).pointee.isInText = false
      })
    XML_SetCharacterDataHandler(parser) { reading, text, count in
      reading?.assumingMemoryBound(to: ExpatReading.self).pointee.take(text, Int(count))
    }
    // expat would read one; ours refuses it.
    XML_SetStartDoctypeDeclHandler(parser) { reading, _, _, _, _ in
      reading?.assumingMemoryBound(to: ExpatReading.self).pointee.hasDocumentType = true
    }
    let characters = bytes.map(CChar.init(bitPattern:))
    let status = withUnsafeMutablePointer(to: &self) {
      XML_SetUserData(parser, $0)
      return XML_Parse(parser, characters, Int32(characters.count), 1)
    }
    isTaken = status == XML_STATUS_OK && !hasDocumentType
  }

  private var hasDocumentType = false

  private mutating func start(
    _ name: UnsafePointer<CChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard let name, var place = attributes else { return }
    isInText = String(cString: name) == "t"
    guard String(cString: name) == "sheet" else { return }
    while let attribute = place[0], let value = place[1] {
      if String(cString: attribute) == "name" { self.name = String(cString: value) }
      place += 2
    }
  }

  private mutating func take(_ text: UnsafePointer<CChar>?, _ count: Int) {
    guard isInText, let text else { return }
    self.text += String(
      decoding: UnsafeRawBufferPointer(start: text, count: count), as: UTF8.self)
  }
}
