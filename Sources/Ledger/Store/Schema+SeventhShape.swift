extension Schema {
  /// Version 7: factor books as they were known at a time, and sign-offs.
  ///
  /// `book` holds each text once. `shelf` is what was in force from a time on: the books of
  /// `shelf_book` and the configured policy; `after_event` is the last event before it. `signoff`
  /// is a period's figures as they were reported: `event` is the last event in them, 0 for none;
  /// days are numbers of `CivilDate`, null for an open end; `asked` is the period's name where it
  /// was asked for by name; `figures` is JSON and `sha256` its digest.
  static let seventhShape = """
    CREATE TABLE book (
      sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
      text BLOB NOT NULL
    ) STRICT;

    CREATE TABLE shelf (
      number INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      after_event INTEGER NOT NULL CHECK (after_event >= 0),
      policy TEXT NOT NULL
    ) STRICT;

    CREATE TABLE shelf_book (
      shelf INTEGER NOT NULL REFERENCES shelf (number),
      role TEXT NOT NULL CHECK (role IN ('published', 'own', 'rules')),
      name TEXT NOT NULL,
      book TEXT NOT NULL REFERENCES book (sha256),
      UNIQUE (shelf, role, name)
    ) STRICT;

    CREATE TABLE signoff (
      number INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      event INTEGER NOT NULL CHECK (event >= 0),
      shelf INTEGER NOT NULL REFERENCES shelf (number),
      first_day INTEGER,
      last_day INTEGER CHECK (last_day >= first_day),
      asked TEXT,
      org TEXT,
      policy TEXT NOT NULL,
      name TEXT NOT NULL,
      uid INTEGER NOT NULL CHECK (uid >= 0),
      note TEXT NOT NULL,
      figures TEXT NOT NULL,
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
    ) STRICT;

    """ + appendOnly(["book", "shelf", "shelf_book", "signoff"])
}
