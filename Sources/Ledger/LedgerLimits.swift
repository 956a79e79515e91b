/// Every limit of the ledger that a user or a test can reach.
public enum LedgerLimits {
  /// Problems kept of one file; the rest is only counted.
  public static let problemsPerFile = 10_000
  /// Rows packed into one chunk.
  static let rowsPerChunk = 2_048
  /// Identity entries in one page: 32 bytes each, so that a page fills one page of the database.
  static let entriesPerPage = 250
  /// Identities, or findings about records, that are sorted at a time: 40 bytes each, twice.
  static let entriesPerBlock = 65_536
  /// How many of them a merge of all blocks holds together.
  static let entriesInMerge = 65_536
  /// Rows of earlier files that are looked up together to take them off the books.
  static let rowsPerReversal = 65_536
  /// Postings (a link counts as some) after which a small ledger gets its first copy of the books.
  static let postingsBetweenCopies = 8_192
  /// Bytes that a draft sets aside in memory before it uses a file.
  static let scratchInMemory = 1 << 20
  /// Equal rows of one file that are told apart by their ordinal: 28 bits.
  static let equalRows: UInt64 = 1 << 28
}
