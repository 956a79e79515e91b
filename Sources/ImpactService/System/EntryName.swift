/// The name of a directory entry: bytes, because a name need not be valid UTF-8.
package struct EntryName: Hashable, Sendable {
  package let bytes: [UInt8]

  /// Nil for what can be no entry: empty, `.`, `..`, or with a slash or NUL inside.
  package init?(bytes: [UInt8]) {
    guard !bytes.isEmpty, bytes != [46], bytes != [46, 46],
      !bytes.contains(where: { $0 == 0 || $0 == UInt8(ascii: "/") })
    else { return nil }
    self.bytes = bytes
  }

  package init?(_ text: String) {
    self.init(bytes: Array(text.utf8))
  }

  /// For people: repaired to UTF-8, control characters shown as `?`.
  package var display: String {
    let text = String(decoding: bytes, as: UTF8.self)
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
  }

  /// Longest name that a file is put away under: what Linux file systems take, 255 bytes, less the
  /// longest ending that is put behind it.
  private static let bytesMax = 255 - ".problems.csv".utf8.count

  /// `name.csv` becomes `name-2.csv` for the second file of that name. A name that is too long to
  /// be put away loses bytes before its ending.
  package func numbered(_ ordinal: Int) -> EntryName {
    let point = bytes.lastIndex(of: UInt8(ascii: ".")).flatMap { $0 > 0 ? $0 : nil } ?? bytes.count
    let number = ordinal > 1 ? Array("-\(ordinal)".utf8) : []
    let ending = (number + bytes[point...]).prefix(EntryName.bytesMax - 1)
    let stem = bytes[..<point].prefix(EntryName.bytesMax - ending.count)
    return EntryName(unchecked: Array(stem + ending))
  }

  package func appending(_ suffix: StaticString) -> EntryName {
    EntryName(unchecked: bytes + suffix.withUTF8Buffer { Array($0) })
  }

  /// The name without an ending; nil where it has another one.
  package func dropping(_ suffix: StaticString) -> EntryName? {
    let ending = suffix.withUTF8Buffer { Array($0) }
    guard bytes.count > ending.count, bytes.suffix(ending.count) == ending[...] else {
      return nil
    }
    return EntryName(bytes: Array(bytes.dropLast(ending.count)))
  }

  private init(unchecked bytes: [UInt8]) {
    self.bytes = bytes
  }

  package func withCString<Result>(_ body: (UnsafePointer<CChar>) throws -> Result) rethrows
    -> Result
  {
    try (bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("a name is never empty") }
      return try body(base)
    }
  }
}
