/// The central directory of a ZIP archive (PKWARE APPNOTE 6.3), read before libzip sees the file:
/// libzip tells neither where a part lies nor that two parts share bytes.
struct ZipDirectory {
  struct Entry {
    var name: [UInt8]
    var method: Int
    var flags: Int
    var compressed: Int
    var size: Int
    /// Of its local header.
    var offset: Int
  }

  private(set) var entries: [Entry] = []

  init(_ file: FileBytes) throws(TableFault) {
    let end = try ZipEnd(file)
    guard end.entries <= TableLimits.archiveParts, end.length <= TableLimits.directoryBytes else {
      throw .workbook(.tooManyParts)
    }
    let bytes = try file.read(end.length, at: end.offset)
    var position = 0
    for _ in 0..<end.entries {
      guard let length = append(bytes[min(position, bytes.count)...]) else {
        throw .workbook(.damaged(.container))
      }
      position += length
    }
    try checkNames()
    try checkPlaces(file, end: end.offset)
  }

  /// Takes the entry at the start of `bytes` and returns its length; nil where there is none.
  private mutating func append(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= 46, bytes.uint32(0) == 0x0201_4B50 else { return nil }
    let nameEnd = 46 + bytes.uint16(28)
    let extraEnd = nameEnd + bytes.uint16(30)
    guard extraEnd + bytes.uint16(32) <= bytes.count else { return nil }
    var entry = Entry(
      name: Array(bytes.dropFirst(46).prefix(bytes.uint16(28))), method: bytes.uint16(10),
      flags: bytes.uint16(8), compressed: bytes.uint32(20), size: bytes.uint32(24),
      offset: bytes.uint32(42))
    entry.widen(bytes.dropFirst(nameEnd).prefix(bytes.uint16(30)))
    entries.append(entry)
    return extraEnd + bytes.uint16(32)
  }

  /// Names are never used as paths here; an archive with such names is refused for what it is.
  private func checkNames() throws(TableFault) {
    var seen: Set<[UInt8]> = []
    for entry in entries {
      let parts = entry.name.split(
        omittingEmptySubsequences: false,
        whereSeparator: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") })
      guard !parts.contains(where: { $0.elementsEqual("..".utf8) }), parts.first?.isEmpty == false,
        !entry.name.contains(0), !entry.name.contains(UInt8(ascii: ":"))
      else { throw .workbook(.unsafeName) }
      guard seen.insert(entry.name).inserted else { throw .workbook(.overlappingParts) }
      // Bit 0: encrypted; bit 6: strongly; bit 13: names hidden as well.
      guard entry.flags & 0x2041 == 0 else { throw .workbook(.encrypted) }
    }
  }

  /// Every part must lie before the directory, and none over another.
  private func checkPlaces(_ file: FileBytes, end: Int) throws(TableFault) {
    var free = 0
    for entry in entries.sorted(by: { $0.offset < $1.offset }) {
      guard entry.offset >= free else { throw .workbook(.overlappingParts) }
      let header = try file.read(30, at: entry.offset)
      guard header.uint32(0) == 0x0403_4B50 else { throw .workbook(.damaged(.container)) }
      free = entry.offset + 30 + header.uint16(26) + header.uint16(28) + entry.compressed
      guard free <= end else { throw .workbook(.overlappingParts) }
    }
  }
}

extension ZipDirectory.Entry {
  /// Takes what did not fit 32 bits from the ZIP64 field (APPNOTE 4.5.3).
  fileprivate mutating func widen(_ extra: ArraySlice<UInt8>) {
    var rest = extra
    while rest.count >= 4 {
      let field = rest.dropFirst(4).prefix(rest.uint16(2))
      if rest.uint16(0) == 1 {
        var place = 0
        for part in [\Self.size, \.compressed, \.offset] where self[keyPath: part] == 0xFFFF_FFFF {
          // What is beyond the largest file is beyond every limit.
          self[keyPath: part] = Int(min(field.uint64(place), UInt64(Int32.max) << 16))
          place += 8
        }
      }
      rest = rest.dropFirst(4 + rest.uint16(2))
    }
  }
}
