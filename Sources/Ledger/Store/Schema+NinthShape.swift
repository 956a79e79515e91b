extension Schema {
  /// Version 9: the evidence register, the contract or project behind a figure, and the time that
  /// participants spend together.
  ///
  /// `file.contract` is the contract whose folder the file lay in. Of a posting, `contract` and
  /// `document` are names; `minute_parts` and `participant_minutes` are a sum that only some rows
  /// carry. All of them are null where there is nothing to say, and so in all that earlier versions
  /// wrote: the chain's older links stay as they are, and rows of then have posted no minutes.
  ///
  /// `file.stream` takes one word more, for which the column is written anew: SQLite changes no
  /// check of a column that stands.
  static let ninthShape = """
    ALTER TABLE posting ADD COLUMN contract INTEGER REFERENCES name (id);
    ALTER TABLE posting ADD COLUMN minute_parts INTEGER;
    ALTER TABLE posting ADD COLUMN participant_minutes TEXT
      CHECK ((participant_minutes IS NULL) = (minute_parts IS NULL));
    ALTER TABLE posting ADD COLUMN document INTEGER REFERENCES name (id);

    ALTER TABLE file ADD COLUMN contract TEXT;
    DROP TRIGGER file_no_update;
    DROP TRIGGER file_no_delete;
    ALTER TABLE file ADD COLUMN any_stream TEXT
      CHECK (any_stream IN ('mileage', 'pool', 'video', 'waste', 'evidence'));
    UPDATE file SET any_stream = stream;
    ALTER TABLE file DROP COLUMN stream;
    ALTER TABLE file RENAME COLUMN any_stream TO stream;

    """ + appendOnly(["file"])
}
