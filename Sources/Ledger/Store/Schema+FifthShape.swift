extension Schema {
  /// Version 5: the receipts that were put beside files, each with the digest of the one before it,
  /// so that a lost or changed one is noticed. `place` is a path below the drop directory. What
  /// earlier releases have put away is not in it.
  static let fifthShape = """
    CREATE TABLE receipt (
      number INTEGER PRIMARY KEY,
      file INTEGER NOT NULL UNIQUE REFERENCES file (id),
      place TEXT NOT NULL,
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      before TEXT CHECK (length(before) = 64)
    ) STRICT;

    """ + appendOnly(["receipt"])
}
