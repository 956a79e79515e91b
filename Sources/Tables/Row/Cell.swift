/// One cell: its text without quotes. A slice of the row's bytes; nothing is copied.
public struct Cell: Sendable {
  /// Valid UTF-8, with every space that the file gives.
  public var utf8: ArraySlice<UInt8>
  /// What the file says that the text is.
  public var kind: CellKind

  @inlinable
  public init(utf8: ArraySlice<UInt8>, kind: CellKind = .text) {
    self.utf8 = utf8
    self.kind = kind
  }

  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// Nothing but spaces, the no-break ones (U+00A0, U+202F) included.
  public var isBlank: Bool {
    // Most cells show a letter or digit at once, and need no text to be made of them.
    guard utf8.allSatisfy({ $0 <= Ascii.space || $0 >= 0x80 }) else { return false }
    return utf8.allSatisfy { $0 <= Ascii.space } || text.allSatisfy(\.isWhitespace)
  }
}
