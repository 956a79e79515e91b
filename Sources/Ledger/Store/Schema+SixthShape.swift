extension Schema {
  /// Version 6: the chain of links and the checksums, so that no flipped bit and no edit of the
  /// file is taken for what was written.
  ///
  /// A `link` seals what one transaction has written, and the link before it (`LinkTable`). `marks`
  /// is how far the journals had come, `contents` the seal of what the event wrote beside its
  /// postings, `identities` that of the index of identities as the event left it. `checksum` is of
  /// a chunk, or of its revision by that event; pages and runs of identities have theirs with them,
  /// because they are rewritten.
  static let sixthShape = """
    CREATE TABLE link (
      number INTEGER PRIMARY KEY,
      event INTEGER UNIQUE REFERENCES event (sequence),
      marks TEXT NOT NULL,
      contents BLOB NOT NULL CHECK (length(contents) = 32),
      identities BLOB NOT NULL CHECK (length(identities) = 32),
      link BLOB NOT NULL CHECK (length(link) = 32)
    ) STRICT;

    CREATE TABLE checksum (
      file INTEGER NOT NULL,
      chunk INTEGER NOT NULL,
      event INTEGER NOT NULL REFERENCES event (sequence),
      checksum BLOB NOT NULL CHECK (length(checksum) = 32),
      PRIMARY KEY (file, chunk, event),
      FOREIGN KEY (file, chunk) REFERENCES chunk (file, number)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX checksum_by_event ON checksum (event);

    ALTER TABLE identity_page ADD COLUMN checksum BLOB CHECK (length(checksum) = 32);
    ALTER TABLE identity_run ADD COLUMN checksum BLOB CHECK (length(checksum) = 32);

    """ + appendOnly(["link", "checksum"])
}
