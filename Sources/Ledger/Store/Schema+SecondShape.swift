extension Schema {
  /// Version 2: decisions on held rows. Each is an event of the row's file, which stays accepted;
  /// the latest decision on a row is the one that counts. `was` and `now` are the row's states
  /// before and after, `activity_key` is what its quantity is counted as where its unit was
  /// corrected, and `uid` is who decided.
  static let secondShape = """
    CREATE TABLE decision (
      event INTEGER PRIMARY KEY REFERENCES event (sequence),
      file INTEGER NOT NULL,
      chunk INTEGER NOT NULL,
      place INTEGER NOT NULL CHECK (place >= 0),
      sheet INTEGER NOT NULL,
      row INTEGER NOT NULL,
      item INTEGER NOT NULL,
      was TEXT NOT NULL CHECK (was IN ('held', 'counted', 'amended', 'rejected')),
      now TEXT NOT NULL CHECK (now IN ('held', 'counted', 'amended', 'rejected')),
      activity_key INTEGER REFERENCES name (id),
      uid INTEGER NOT NULL CHECK (uid >= 0),
      UNIQUE (file, chunk, place, event),
      FOREIGN KEY (file, chunk) REFERENCES chunk (file, number),
      CHECK (activity_key IS NULL OR now IN ('counted', 'amended'))
    ) STRICT;

    """ + appendOnly(["decision"])
}
