extension Schema {
  /// Version 3: what source each figure comes from, so that one source counts for each fact. All of
  /// it is unknown of what earlier versions wrote. Days are numbers of `CivilDate`; `car` is the
  /// name that is a car's digest.
  static let thirdShape = """
    ALTER TABLE file ADD COLUMN basis TEXT;
    ALTER TABLE posting ADD COLUMN basis TEXT;
    ALTER TABLE posting ADD COLUMN car INTEGER REFERENCES name (id);
    ALTER TABLE posting ADD COLUMN usage_day INTEGER;
    ALTER TABLE posting ADD COLUMN window_first INTEGER;
    ALTER TABLE posting ADD COLUMN window_last INTEGER
      CHECK ((window_last IS NULL) = (usage_day IS NULL) AND window_first <= window_last);

    """
}
