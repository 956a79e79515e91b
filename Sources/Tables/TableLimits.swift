/// How much of a hostile file is read. Past any of these the file is refused, never cut short.
public enum TableLimits {
  /// Bytes of a text file: 2 GiB. There is no limit on rows.
  public static let fileBytes = 2 << 30
  /// Bytes of one row in UTF-8, quotes included, the line end not.
  public static let rowBytes = 1 << 20
  /// Bytes of one cell in UTF-8, without its outer quotes but with each doubled one.
  public static let cellBytes = 64 << 10
  /// Line ends within one quoted cell. More means that its quote was never closed.
  public static let cellLines = 200
  public static let columns = 1024
  /// Rows that a remark names; it counts the rest.
  public static let rowsNamed = 20
}
