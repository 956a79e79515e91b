import Crypto

/// A SHA-256 over rows of the database, each value in one form only.
///
/// A value is a tag byte and its content: an integer the fewest bytes that hold it, the least
/// significant first, their number in the tag; a text or blob its length as an integer and its
/// bytes. A row ends with a tag of its own, and empty columns at its end are left out: so a column
/// that a later shape adds leaves the seals of older rows as they are.
package struct LinkSeal {
  /// Bytes of a finished seal.
  static let size = 32

  private enum Tag {
    /// Plus the number of bytes, 0 to 8.
    static let integer: UInt8 = 0x10
    static let text: UInt8 = 0x20
    static let blob: UInt8 = 0x30
    static let null: UInt8 = 0x40
    static let endOfRow: UInt8 = 0x50
  }

  private static let bytesAtOnce = 1 << 14

  private var hash = SHA256()
  private var bytes: [UInt8] = []

  package init() {
    bytes.reserveCapacity(LinkSeal.bytesAtOnce + 1024)
  }

  /// Takes the row that a query stands on; all of it where no columns are named.
  mutating func append(_ row: Statement, columns: Range<Int32>? = nil) {
    var nulls = 0
    for column in columns ?? 0..<row.columns {
      let value = row.raw(column)
      if case .null = value {
        nulls += 1
        continue
      }
      for _ in 0..<nulls { bytes.append(Tag.null) }
      nulls = 0
      switch value {
      case .integer(let integer): append(integer, tag: Tag.integer)
      case .text(let text): append(text, tag: Tag.text)
      case .blob(let blob): append(blob, tag: Tag.blob)
      case .null: break
      }
    }
    bytes.append(Tag.endOfRow)
    if bytes.count >= LinkSeal.bytesAtOnce { flush() }
  }

  package mutating func append(_ integer: Int64?) {
    if let integer { append(integer, tag: Tag.integer) } else { bytes.append(Tag.null) }
  }

  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(UnsafeRawBufferPointer($0), tag: Tag.text) }
  }

  package mutating func append(_ blob: [UInt8]) {
    blob.withUnsafeBytes { append($0, tag: Tag.blob) }
  }

  /// The seal; nothing may be appended afterwards.
  package mutating func finish() -> [UInt8] {
    flush()
    return Array(hash.finalize())
  }

  /// A finished seal as lower-case hexadecimal text.
  static func text(_ seal: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: seal.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private mutating func append(_ integer: Int64, tag: UInt8) {
    // The last byte tells the sign, too.
    let bits = 65 - (integer ^ integer >> 63).leadingZeroBitCount
    let count = integer == 0 ? 0 : (bits + 7) / 8
    bytes.append(tag + UInt8(truncatingIfNeeded: count))
    for index in 0..<count { bytes.append(UInt8(truncatingIfNeeded: integer >> (8 * index))) }
  }

  private mutating func append(_ content: UnsafeRawBufferPointer, tag: UInt8) {
    bytes.append(tag)
    append(Int64(content.count), tag: Tag.integer)
    guard content.count > 0 else { return }
    if content.count < LinkSeal.bytesAtOnce {
      bytes.append(contentsOf: content)
    } else {
      flush()
      hash.update(bufferPointer: content)
    }
  }

  private mutating func flush() {
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    bytes.removeAll(keepingCapacity: true)
  }
}
