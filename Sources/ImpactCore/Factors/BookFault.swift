/// Why a factor book, the rules of choice, a layout or a table of prices was refused. A file with
/// one bad line is refused whole.
public struct BookFault: Error, Hashable {
  public let file: String
  /// As an editor shows it: the first line is 1.
  public let line: Int
  /// One sentence: what is wrong.
  public let reason: String

  public init(file: String, line: Int, reason: String) {
    self.file = file
    self.line = line
    self.reason = reason
  }
}

extension BookFault: CustomStringConvertible {
  /// `uk-ghg-2024.csv, line 7: the value "o.5" is not a plain decimal number.`
  public var description: String { "\(file), line \(line): \(reason)" }
}
