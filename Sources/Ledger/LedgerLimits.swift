/// Every limit of the ledger that a user or a test can reach.
public enum LedgerLimits {
  /// Problems kept of one file; the rest is only counted.
  public static let problemsPerFile = 10_000
  /// Rows packed into one chunk.
  static let rowsPerChunk = 2_048
  /// Identity entries in one page: 32 bytes each, so that a page fills one page of the database.
  static let entriesPerPage = 250
  /// Identity entries that a draft sorts at a time.
  static let entriesPerBlock = 32_768
  /// Postings (a link counts as some) after which a small ledger gets its first copy of the books.
  static let postingsBetweenCopies = 8_192
  /// Bytes that a draft sets aside in memory before it uses a file.
  static let scratchInMemory = 1 << 20
  /// Equal rows of one file that are told apart by their ordinal: 28 bits.
  static let equalRows: UInt64 = 1 << 28
}
