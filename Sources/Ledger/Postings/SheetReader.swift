/// Reads what `SheetBytes` has written. Throws where the bytes end early or hold no such number.
struct SheetReader {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  /// `bytes` have to outlive the reader.
  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { place == bytes.count }

  static var damage: LedgerError { .damaged("a sheet of postings is not as written") }

  mutating func byte() throws(LedgerError) -> UInt8 {
    guard place < bytes.count else { throw SheetReader.damage }
    place += 1
    return bytes[place - 1]
  }

  mutating func unsigned() throws(LedgerError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try byte()
      guard shift < 63 || shift == 63 && byte < 2 else { throw SheetReader.damage }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
  }

  mutating func signed() throws(LedgerError) -> Int64 {
    let value = try unsigned()
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  /// A number of 32 bits.
  mutating func signed32() throws(LedgerError) -> Int32 {
    guard let value = Int32(exactly: try signed()) else { throw SheetReader.damage }
    return value
  }

  /// An index in a list of `count`.
  mutating func index(below count: Int) throws(LedgerError) -> UInt32 {
    let value = try unsigned()
    guard value < UInt64(count) else { throw SheetReader.damage }
    return UInt32(truncatingIfNeeded: value)
  }

  /// How many things follow; each takes a byte or more.
  mutating func count() throws(LedgerError) -> Int {
    let value = try unsigned()
    guard value <= UInt64(bytes.count - place) else { throw SheetReader.damage }
    return Int(value)
  }

  mutating func text() throws(LedgerError) -> String {
    let count = try count()
    defer { place += count }
    return String(decoding: bytes[place..<place + count], as: UTF8.self)
  }
}
