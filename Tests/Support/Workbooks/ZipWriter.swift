/// Writes ZIP archives, wrong ones too: every field of a part can lie.
package struct ZipWriter {
  package struct Part {
    package var name: String
    package var content: PartContent
    package var isDeflated = true
    /// Sizes and checksum stand behind the data, as programs write that cannot go back.
    package var hasDescriptor = false
    package var flags = 0
    package var method: Int?
    /// What the directory says, where it is not so.
    package var size: Int?
    package var checksum: UInt32?
    package var offset: Int?

    package init(_ name: String, _ content: PartContent) {
      self.name = name
      self.content = content
    }

    package init(_ name: String, _ text: String) {
      self.init(name, PartContent(text))
    }
  }

  package var parts: [Part]

  package init(_ parts: [Part] = []) {
    self.parts = parts
  }

  package subscript(name: String) -> Part? {
    get { parts.first { $0.name == name } }
    set {
      parts.removeAll { $0.name == name }
      if let newValue { parts.append(newValue) }
    }
  }

  package var bytes: [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let offset = part.offset ?? archive.count
      let data = part.isDeflated ? part.content.deflated : part.content.stored
      let checksum = part.checksum ?? part.content.checksum
      let size = part.size ?? part.content.count
      let flags = part.flags | (part.hasDescriptor ? 8 : 0)
      let method = part.method ?? (part.isDeflated ? 8 : 0)
      let kept = part.hasDescriptor ? 0 : 1
      let fields =
        [20, flags, method, 0, 0x21].flatMap { $0.little(2) }
      let name = Array(part.name.utf8)
      archive += 0x0403_4B50.little(4) + fields
      archive += (Int(checksum) * kept).little(4) + (data.count * kept).little(4)
      archive += (size * kept).little(4) + name.count.little(2) + 0.little(2) + name + data
      let sizes = Int(checksum).little(4) + data.count.little(4) + size.little(4)
      if part.hasDescriptor { archive += 0x0807_4B50.little(4) + sizes }
      directory += 0x0201_4B50.little(4) + 20.little(2) + fields + sizes
      directory += name.count.little(2) + [UInt8](repeating: 0, count: 12) + offset.little(4) + name
    }
    let start = archive.count
    archive += directory + 0x0605_4B50.little(4) + 0.little(4)
    archive += parts.count.little(2) + parts.count.little(2)
    return archive + directory.count.little(4) + start.little(4) + 0.little(2)
  }
}

extension Int {
  /// The lowest byte first.
  package func little(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: self >> (8 * $0)) }
  }
}
