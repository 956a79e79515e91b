/// How a text file writes its table.
public struct TextDialect: Hashable, Sendable {
  public enum Encoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case windows1252 = "Windows-1252"
  }

  /// What the beginning of the file is written in. Each row is tried as UTF-8 and otherwise read
  /// as Windows-1252, whichever of the two stands here.
  public var encoding: Encoding
  public var hasByteOrderMark: Bool
  public var delimiter: UInt8
  /// Whether the first row is Excel's `sep=;`, which names the delimiter and is no data.
  public var hasSeparatorLine: Bool

  public init(
    encoding: Encoding, hasByteOrderMark: Bool = false, delimiter: UInt8,
    hasSeparatorLine: Bool = false
  ) {
    self.encoding = encoding
    self.hasByteOrderMark = hasByteOrderMark
    self.delimiter = delimiter
    self.hasSeparatorLine = hasSeparatorLine
  }
}
