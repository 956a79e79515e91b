extension Schema {
  /// Version 10: postings in packed sheets, and a copy of the books for a quick start.
  ///
  /// `sheet` holds what an event posted on one side of the books, page by page (`PackedSheet`);
  /// earlier releases wrote a row of `posting` for each sum, and those rows stay. `balance_page` is
  /// no history: it holds the books as they were at one link of the chain, is written anew now and
  /// then, and could be left out (`BalanceTable`).
  static let tenthShape = """
    CREATE TABLE sheet (
      event INTEGER NOT NULL REFERENCES event (sequence),
      entry TEXT NOT NULL CHECK (entry IN ('posting', 'reversal')),
      page INTEGER NOT NULL CHECK (page >= 0),
      postings INTEGER NOT NULL CHECK (postings > 0),
      bytes BLOB NOT NULL,
      UNIQUE (event, entry, page)
    ) STRICT;

    CREATE TABLE balance_page (
      page INTEGER PRIMARY KEY CHECK (page >= 0),
      link INTEGER NOT NULL REFERENCES link (number),
      pages INTEGER NOT NULL CHECK (pages > page),
      bytes BLOB NOT NULL,
      checksum BLOB NOT NULL CHECK (length(checksum) = 32)
    ) STRICT;

    """ + appendOnly(["sheet"])
}
