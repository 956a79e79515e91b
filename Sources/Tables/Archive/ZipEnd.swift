/// The record at the end of a ZIP archive that says where its directory is.
struct ZipEnd {
  private(set) var entries: Int
  /// Of the directory, in bytes.
  private(set) var length: Int
  private(set) var offset: Int

  /// The record is 22 bytes long and followed by a comment of at most 65,535.
  private static let searched = 22 + 65_535

  init(_ file: FileBytes) throws(TableFault) {
    let tail = try file.read(ZipEnd.searched, at: max(0, file.size - ZipEnd.searched))
    guard let place = ZipEnd.find(in: tail) else { throw .workbook(.truncated) }
    let record = tail[place...]
    entries = record.uint16(10)
    length = record.uint32(12)
    offset = record.uint32(16)
    if entries == 0xFFFF || length == 0xFFFF_FFFF || offset == 0xFFFF_FFFF {
      try widen(file, locator: tail[max(0, place - 20)..<place])
    }
    let start = file.size - tail.count + place
    guard offset >= 0, length >= 0, offset <= start, length <= start - offset else {
      throw .workbook(.damaged(.container))
    }
  }

  private static func find(in tail: [UInt8]) -> Int? {
    var place = tail.count - 22
    while place >= 0 {
      if tail[place] == 0x50, tail[place...].uint32(0) == 0x0605_4B50 { return place }
      place -= 1
    }
    return nil
  }

  /// Large archives keep the numbers in a second record, which a locator points at.
  private mutating func widen(
    _ file: FileBytes, locator: ArraySlice<UInt8>
  ) throws(TableFault) {
    guard locator.count == 20, locator.uint32(0) == 0x0706_4B50 else { return }
    let record = try file.read(56, at: Int(truncatingIfNeeded: locator.uint64(8)))
    guard record.count == 56, record.uint32(0) == 0x0606_4B50 else {
      throw .workbook(.damaged(.container))
    }
    entries = Int(truncatingIfNeeded: record.uint64(32))
    length = Int(truncatingIfNeeded: record.uint64(40))
    offset = Int(truncatingIfNeeded: record.uint64(48))
    guard entries >= 0 else { throw .workbook(.damaged(.container)) }
  }
}
