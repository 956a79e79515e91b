/// Reads JSON strictly (RFC 8259).
struct JSONReader {
  struct Malformed: Error { let offset: Int, text: String }

  private let bytes: [UInt8]
  private var place = 0

  static func read(_ text: String) throws -> JSON {
    var reader = JSONReader(bytes: Array(text.utf8))
    let value = try reader.value()
    reader.skipSpace()
    guard reader.place == reader.bytes.count else { throw reader.malformed() }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func malformed() -> Malformed {
    Malformed(offset: place, text: String(decoding: bytes.prefix(2000), as: UTF8.self))
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { place += 1 }
  }

  private mutating func take(_ character: Character) -> Bool {
    skipSpace()
    guard next == character.asciiValue else { return false }
    place += 1
    return true
  }

  private mutating func expect(_ character: Character) throws {
    guard take(character) else { throw malformed() }
  }

  private mutating func value() throws -> JSON {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(_ word: String, _ value: JSON) throws -> JSON {
    guard bytes[place...].starts(with: word.utf8) else { throw malformed() }
    place += word.utf8.count
    return value
  }

  private mutating func number() throws -> JSON {
    let digits = bytes[place...].prefix { byte in
      "+-.eE0123456789".utf8.contains(byte)
    }
    let text = String(decoding: digits, as: UTF8.self)
    let form = #/-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/#
    guard text.wholeMatch(of: form) != nil else { throw malformed() }
    place += digits.count
    return .number(text)
  }

  private mutating func array() throws -> JSON {
    try expect("[")
    var elements: [JSON] = []
    if take("]") { return .array(elements) }
    repeat { elements.append(try value()) } while take(",")
    try expect("]")
    return .array(elements)
  }

  private mutating func object() throws -> JSON {
    try expect("{")
    var members: [String: JSON] = [:]
    if take("}") { return .object(members) }
    repeat {
      skipSpace()
      let key = try string()
      try expect(":")
      guard members.updateValue(try value(), forKey: key) == nil else { throw malformed() }
    } while take(",")
    try expect("}")
    return .object(members)
  }

  private mutating func string() throws -> String {
    try expect("\"")
    var text: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw malformed() }
      place += 1
      if byte == UInt8(ascii: "\\") { text += try escape() } else { text.append(byte) }
    }
    try expect("\"")
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape() throws -> [UInt8] {
    guard let letter = next else { throw malformed() }
    place += 1
    switch letter {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
    case UInt8(ascii: "u"): return try unicode()
    default: throw malformed()
    }
  }

  private mutating func unicode() throws -> [UInt8] {
    var units = [try unit()]
    if UTF16.isLeadSurrogate(units[0]), bytes[place...].starts(with: "\\u".utf8) {
      place += 2
      units.append(try unit())
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private mutating func unit() throws -> UInt16 {
    let digits = String(decoding: bytes[place...].prefix(4), as: UTF8.self)
    guard digits.utf8.count == 4, let unit = UInt16(digits, radix: 16) else { throw malformed() }
    place += 4
    return unit
  }
}
