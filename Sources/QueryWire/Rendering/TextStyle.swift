/// How text for people is set: as wide as the terminal, and with colour where it has some.
public struct TextStyle: Hashable, Sendable {
  /// Characters in a line; nil where there is no terminal and lines may be of any length.
  public var width: Int?
  public var isColoured: Bool

  public init(width: Int?, isColoured: Bool) {
    self.width = width
    self.isColoured = isColoured
  }

  /// For a file or a pipe.
  public static let plain = TextStyle(width: nil, isColoured: false)

  /// Bold, by the SGR codes of ECMA-48.
  func strong(_ text: String) -> String { isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  func faint(_ text: String) -> String { isColoured ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}
