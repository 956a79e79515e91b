extension Schema {
  /// Version 8: which originals were removed, and whose key the digests of rows were made with.
  ///
  /// `disposal` has a line for each file and cause. `person_key` holds one digest that only the
  /// right key makes; a ledger from before gets it when it is opened next.
  static let eighthShape = """
    CREATE TABLE disposal (
      number INTEGER PRIMARY KEY,
      file INTEGER NOT NULL REFERENCES file (id),
      at INTEGER NOT NULL,
      cause TEXT NOT NULL CHECK (cause IN ('kept-long-enough', 'forgotten')),
      UNIQUE (file, cause)
    ) STRICT;

    CREATE TABLE person_key (
      number INTEGER PRIMARY KEY CHECK (number = 1),
      digest TEXT NOT NULL CHECK (length(digest) = 32)
    ) STRICT;

    """ + appendOnly(["disposal", "person_key"])
}
