/// Something odd about a file that was read nevertheless, for its receipt.
public enum TableRemark: Hashable, Sendable {
  /// Rows that something is true of: the first few by number, and how many in all.
  public struct Rows: Hashable, Sendable {
    public private(set) var named: [Int] = []
    public private(set) var count = 0

    public init() {}

    mutating func add(_ row: Int) {
      count += 1
      if named.count < TableLimits.rowsNamed { named.append(row) }
    }
  }

  /// The first row names the delimiter (`sep=;`) and is no data.
  case separatorLine
  /// No row beyond ASCII is UTF-8; all were read as Windows-1252.
  case windows1252
  /// These rows were read as Windows-1252; others of the file are UTF-8.
  case mixedEncodings(Rows)
  /// Halves of characters in UTF-16 without their other half, each shown as U+FFFD.
  case replacedCharacters(Int)
  /// Zero bytes at the end, left out.
  case zeroTail(bytes: Int)
  case missingLastLineEnd
  /// These rows have quotation marks within text, which were kept.
  case strayQuotes(Rows)
}

extension TableRemark: CustomStringConvertible {
  /// One plain sentence.
  public var description: String {
    switch self {
    case .separatorLine:
      "The first row names the separator and was not read as data."
    case .windows1252:
      "The file is in the Windows character set (Windows-1252)."
    case .mixedEncodings(let rows):
      "The file mixes two character sets: \(rows) read as Windows-1252."
    case .replacedCharacters(let count):
      "\(count) damaged \(count == 1 ? "character is" : "characters are") shown as \u{FFFD}."
    case .zeroTail(let bytes):
      "The last \(bytes) bytes of the file are zero and were left out: a copy may have been cut."
    case .missingLastLineEnd:
      "The last row has no line end: check that the file is whole."
    case .strayQuotes(let rows):
      "Quotation marks within text were kept as they are: \(rows) affected."
    }
  }
}

extension TableRemark.Rows: CustomStringConvertible {
  /// `row 3 was`, `rows 3 and 5 were`, `rows 3, 5 and 12 more were`.
  public var description: String {
    var words = named.map(String.init)
    if count > named.count { words.append("\(count - named.count) more") }
    guard count != 1, let last = words.popLast() else { return "row \(words.joined()) was" }
    return "rows \(words.joined(separator: ", ")) and \(last) were"
  }
}
