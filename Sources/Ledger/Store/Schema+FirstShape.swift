extension Schema {
  /// Version 1. History is append-only, and triggers hold it to that. The other tables are work in
  /// hand (`attempt`, `pending_move`) and the index of identities, which merging rewrites.
  static let firstShape = """
    CREATE TABLE name (
      id INTEGER PRIMARY KEY,
      text TEXT NOT NULL UNIQUE
    ) STRICT;

    CREATE TABLE file (
      id INTEGER PRIMARY KEY,
      org TEXT NOT NULL,
      name TEXT NOT NULL,
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      size INTEGER NOT NULL CHECK (size >= 0),
      layout TEXT,
      stream TEXT CHECK (stream IN ('mileage', 'pool', 'video', 'waste')),
      sheets TEXT NOT NULL,
      notes TEXT NOT NULL,
      reason TEXT,
      what_to_do TEXT,
      original INTEGER REFERENCES file (id),
      identity_rule TEXT CHECK (identity_rule IN ('reference', 'natural-key', 'content')),
      names BLOB NOT NULL,
      counted INTEGER NOT NULL CHECK (counted >= 0),
      unchanged INTEGER NOT NULL CHECK (unchanged >= 0),
      amended INTEGER NOT NULL CHECK (amended >= 0),
      duplicate INTEGER NOT NULL CHECK (duplicate >= 0),
      not_applicable INTEGER NOT NULL CHECK (not_applicable >= 0),
      rejected INTEGER NOT NULL CHECK (rejected >= 0),
      held INTEGER NOT NULL CHECK (held >= 0),
      ignored INTEGER NOT NULL CHECK (ignored >= 0),
      problems_left_out INTEGER NOT NULL CHECK (problems_left_out >= 0)
    ) STRICT;
    CREATE INDEX file_by_bytes ON file (org, sha256);
    CREATE INDEX file_by_name ON file (org, name);

    CREATE TABLE event (
      sequence INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      kind TEXT NOT NULL
        CHECK (kind IN ('accepted', 'unchanged', 'held', 'quarantined', 'retracted')),
      file INTEGER NOT NULL REFERENCES file (id)
    ) STRICT;
    CREATE INDEX event_by_file ON event (file);

    CREATE TABLE problem (
      file INTEGER NOT NULL REFERENCES file (id),
      sheet INTEGER NOT NULL,
      row INTEGER NOT NULL,
      item INTEGER NOT NULL,
      column_name TEXT NOT NULL,
      code TEXT NOT NULL,
      reason TEXT NOT NULL,
      what_to_do TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('rejected', 'held'))
    ) STRICT;
    CREATE INDEX problem_by_file ON problem (file);

    CREATE TABLE chunk (
      id INTEGER PRIMARY KEY,
      file INTEGER NOT NULL REFERENCES file (id),
      number INTEGER NOT NULL CHECK (number >= 0),
      first_month INTEGER,
      last_month INTEGER CHECK (last_month >= first_month),
      rows INTEGER NOT NULL CHECK (rows > 0),
      bytes BLOB NOT NULL,
      UNIQUE (file, number)
    ) STRICT;

    CREATE TABLE reversal (
      event INTEGER NOT NULL REFERENCES event (sequence),
      file INTEGER NOT NULL,
      chunk INTEGER NOT NULL,
      rows BLOB NOT NULL,
      UNIQUE (file, chunk, event),
      FOREIGN KEY (file, chunk) REFERENCES chunk (file, number)
    ) STRICT;
    CREATE INDEX reversal_by_event ON reversal (event);

    CREATE TABLE posting (
      event INTEGER NOT NULL REFERENCES event (sequence),
      entry TEXT NOT NULL CHECK (entry IN ('posting', 'reversal')),
      account TEXT NOT NULL CHECK (account IN ('counted', 'held')),
      month INTEGER,
      site INTEGER NOT NULL REFERENCES name (id),
      org_unit INTEGER NOT NULL REFERENCES name (id),
      activity_key INTEGER NOT NULL REFERENCES name (id),
      rows INTEGER NOT NULL,
      amount_parts INTEGER NOT NULL,
      amount TEXT NOT NULL,
      energy_parts INTEGER NOT NULL,
      energy_kwh TEXT NOT NULL,
      passenger_parts INTEGER NOT NULL,
      passenger_miles TEXT NOT NULL,
      participant_parts INTEGER NOT NULL,
      participants TEXT NOT NULL
    ) STRICT;
    CREATE INDEX posting_by_event ON posting (event);

    CREATE TABLE identity_run (
      id INTEGER PRIMARY KEY,
      org TEXT NOT NULL,
      stream TEXT NOT NULL,
      entries INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX identity_run_by_stream ON identity_run (org, stream);

    CREATE TABLE identity_page (
      id INTEGER PRIMARY KEY,
      run INTEGER NOT NULL REFERENCES identity_run (id),
      first BLOB NOT NULL CHECK (length(first) = 16),
      entries BLOB NOT NULL,
      UNIQUE (run, first)
    ) STRICT;

    CREATE TABLE attempt (
      org TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      name TEXT NOT NULL,
      tries INTEGER NOT NULL,
      PRIMARY KEY (org, sha256)
    ) STRICT;

    CREATE TABLE pending_move (
      number INTEGER PRIMARY KEY,
      file INTEGER NOT NULL REFERENCES file (id),
      moved_from TEXT NOT NULL,
      moved_to TEXT NOT NULL
    ) STRICT;

    """ + appendOnly(["name", "file", "event", "problem", "chunk", "reversal", "posting"])

  /// Triggers that refuse to change or remove what was written.
  static func appendOnly(_ tables: [String]) -> String {
    tables.flatMap { table in
      ["UPDATE", "DELETE"].map { verb in
        """
        CREATE TRIGGER \(table)_no_\(verb.lowercased()) BEFORE \(verb) ON \(table)
        BEGIN SELECT RAISE(ABORT, 'the history of the ledger is append-only'); END;
        """
      }
    }.joined(separator: "\n")
  }
}
