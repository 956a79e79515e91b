/// Reads JSON text strictly (RFC 8259) and never traps, whatever the bytes are.
///
/// Refused besides what the grammar refuses: more than `WireLimits.jsonDepth` levels, repeated
/// names in an object, lone surrogates, text that is not UTF-8, anything behind the value.
struct JSONReader {
  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  static func read(_ bytes: [UInt8], limit: Int) throws(WireFault) -> JSON {
    guard bytes.count <= limit else {
      throw WireFault("the JSON text is longer than \(limit) bytes")
    }
    var reader = JSONReader(bytes: bytes)
    reader.skipSpace()
    let value = try reader.value()
    reader.skipSpace()
    guard reader.next == nil else { throw reader.fault("something follows the value") }
    return value
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private func fault(_ reason: String) -> WireFault {
    WireFault("the JSON text is broken at byte \(index): \(reason)")
  }

  private mutating func skipSpace() {
    while next == 0x20 || next == 0x0A || next == 0x0D || next == 0x09 { index += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }

  private mutating func value() throws(WireFault) -> JSON {
    switch next {
    case UInt8(ascii: "{"): return try nested { reader throws(WireFault) in try reader.object() }
    case UInt8(ascii: "["): return try nested { reader throws(WireFault) in try reader.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case nil: throw fault("it ends too early")
    default: return .number(try number())
    }
  }

  private mutating func nested(
    _ read: (inout JSONReader) throws(WireFault) -> JSON
  ) throws(WireFault) -> JSON {
    guard depth < WireLimits.jsonDepth else {
      throw fault("it is nested deeper than \(WireLimits.jsonDepth) levels")
    }
    index += 1
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }

  private mutating func word(_ text: String, _ value: JSON) throws(WireFault) -> JSON {
    guard bytes[index...].starts(with: text.utf8) else { throw fault("this is not a value") }
    index += text.utf8.count
    return value
  }

  private mutating func array() throws(WireFault) -> JSON {
    var values: [JSON] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array(values) }
    while true {
      skipSpace()
      values.append(try value())
      skipSpace()
      if take(UInt8(ascii: "]")) { return .array(values) }
      guard take(UInt8(ascii: ",")) else { throw fault("a comma or ] is missing") }
    }
  }

  private mutating func object() throws(WireFault) -> JSON {
    var members: [JSONObject.Member] = []
    var names: Set<String> = []
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object(JSONObject(unique: members)) }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw fault("a name is missing") }
      let name = try string()
      guard names.insert(name).inserted else { throw fault("a name is given twice") }
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw fault("a colon is missing") }
      skipSpace()
      members.append(JSONObject.Member(name, try value()))
      skipSpace()
      if take(UInt8(ascii: "}")) { return .object(JSONObject(unique: members)) }
      guard take(UInt8(ascii: ",")) else { throw fault("a comma or } is missing") }
    }
  }

  private mutating func number() throws(WireFault) -> JSONNumber {
    let start = index
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    return JSONNumber(checked: String(decoding: bytes[start..<index], as: UTF8.self))
  }

  private mutating func digits() throws(WireFault) {
    let start = index
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
    guard index > start else { throw fault("this is not a value") }
  }
}

extension JSONReader {
  private mutating func string() throws(WireFault) -> String {
    index += 1
    var text: [UInt8] = []
    while let byte = next {
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else {
          throw fault("a text is not UTF-8")
        }
        return string
      case UInt8(ascii: "\\"):
        text += try escaped()
      case 0..<0x20:
        throw fault("a text holds a control character")
      default:
        text.append(byte)
      }
    }
    throw fault("a text does not end")
  }

  private mutating func escaped() throws(WireFault) -> [UInt8] {
    guard let byte = next else { throw fault("a text does not end") }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(try scalar()).utf8)
    default: throw fault("no such escape")
    }
  }

  /// The character of one `\uXXXX`, or of a pair of them above U+FFFF.
  private mutating func scalar() throws(WireFault) -> Character {
    var code = try codeUnit()
    if (0xD800..<0xDC00).contains(code), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) {
      let low = try codeUnit()
      guard (0xDC00..<0xE000).contains(low) else { throw fault("half a character") }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw fault("half a character") }
    return Character(scalar)
  }

  private mutating func codeUnit() throws(WireFault) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault("\\u needs four hexadecimal digits")
      }
      code = code << 4 | UInt32(digit)
      index += 1
    }
    return code
  }
}

extension JSON {
  /// Reads one JSON text of at most `limit` bytes; see `JSONReader` for what is refused.
  public init(
    utf8 bytes: [UInt8], limit: Int = WireLimits.answerBytes
  ) throws(WireFault) {
    self = try JSONReader.read(bytes, limit: limit)
  }
}
