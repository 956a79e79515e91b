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
  /// Columns of a row of text, and used columns of a workbook's sheet: those up to the last one
  /// that holds something.
  public static let columns = 1024
  /// Rows of a workbook's sheet up to the last one that holds something, which is what Excel has.
  public static let rows = 1_048_576
  public static let sheets = 1024
  /// Merged ranges of a sheet.
  public static let mergedRanges = 65_536
  /// Bytes of all parts of a workbook that are read, once unpacked, and of the stream of an old
  /// workbook. Texts and rows that a sheet writes once and repeats are held to as many again.
  public static let inflatedBytes = 256 << 20
  /// What a row counts at least that a sheet writes once and repeats, so that a few bytes of markup
  /// do not become a million rows: a workbook may have 65,536 of them.
  public static let repeatedRowBytes = 4 << 10
  /// Bytes that are passed over on the way to the sheets of a workbook where all stand in one part.
  public static let passedBytes = 1 << 30
  /// Files in the archive of a workbook, and bytes of its directory.
  public static let archiveParts = 10_000
  public static let directoryBytes = 4 << 20
  /// Elements of XML within one another.
  public static let xmlDepth = 128
  /// Bytes of one tag, comment or other piece of XML that is held as a whole.
  public static let xmlPieceBytes = 1 << 20
  /// Shared texts of a workbook beyond those that its cells could refer to, for what was deleted.
  public static let idleTexts = 65_536
  /// Bytes of a workbook's shared texts that are held in memory; the rest waits in a nameless file.
  public static let sharedTextBytes = 16 << 20
  /// Rows that a remark names; it counts the rest.
  public static let rowsNamed = 20
}
