extension Schema {
  /// Version 4: retractions. Each is an event of its file, with who took it back and why.
  ///
  /// A row that is off the books by a `reversal` is on them again by a later `restoration`; the
  /// later of the two counts. Rows of other files that read otherwise without the retracted one
  /// (a repeat that is now the first to say it) are kept as `revision`: their chunk as it reads
  /// from that event on, with the names that it uses beyond its file's. `recount` is how many
  /// rows of a file changed their state by that. `replacement` is which file a new version
  /// replaced; until now only the receipt's note said so.
  ///
  /// What a decision had reversed came back with the next decision on the same row; that is
  /// written down as a restoration, too.
  static let fourthShape = """
    CREATE TABLE retraction (
      event INTEGER PRIMARY KEY REFERENCES event (sequence),
      why TEXT NOT NULL,
      uid INTEGER NOT NULL CHECK (uid >= 0)
    ) STRICT;

    CREATE TABLE restoration (
      event INTEGER NOT NULL REFERENCES event (sequence),
      file INTEGER NOT NULL,
      chunk INTEGER NOT NULL,
      rows BLOB NOT NULL,
      UNIQUE (file, chunk, event),
      FOREIGN KEY (file, chunk) REFERENCES chunk (file, number)
    ) STRICT;
    CREATE INDEX restoration_by_event ON restoration (event);

    CREATE TABLE revision (
      event INTEGER NOT NULL REFERENCES event (sequence),
      file INTEGER NOT NULL,
      chunk INTEGER NOT NULL,
      first_month INTEGER,
      last_month INTEGER CHECK (last_month >= first_month),
      names BLOB NOT NULL,
      bytes BLOB NOT NULL,
      UNIQUE (file, chunk, event),
      FOREIGN KEY (file, chunk) REFERENCES chunk (file, number)
    ) STRICT;
    CREATE INDEX revision_by_event ON revision (event);

    CREATE TABLE recount (
      event INTEGER NOT NULL REFERENCES event (sequence),
      file INTEGER NOT NULL REFERENCES file (id),
      was TEXT NOT NULL,
      now TEXT NOT NULL CHECK (now <> was),
      rows INTEGER NOT NULL CHECK (rows > 0),
      UNIQUE (file, event, was, now)
    ) STRICT;

    CREATE TABLE replacement (
      file INTEGER PRIMARY KEY REFERENCES file (id),
      earlier INTEGER NOT NULL REFERENCES file (id)
    ) STRICT;

    INSERT INTO replacement (file, earlier)
      SELECT id, CAST(substr(notes, instr(notes, 'This is a new version of f') + 26) AS INTEGER)
      FROM file WHERE instr(notes, 'This is a new version of f') > 0;

    INSERT INTO restoration (event, file, chunk, rows)
      SELECT (
          SELECT min(later.event) FROM decision AS later
          WHERE (later.file, later.chunk, later.place)
              = (decision.file, decision.chunk, decision.place)
            AND later.event > decision.event
        ) AS undone, reversal.file, reversal.chunk, reversal.rows
      FROM reversal JOIN decision ON decision.event = reversal.event WHERE undone IS NOT NULL;

    """ + appendOnly(["retraction", "restoration", "revision", "recount", "replacement"])
}
