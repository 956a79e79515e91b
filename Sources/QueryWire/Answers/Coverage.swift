/// How many rows stand behind the figures, and how well.
///
/// For each measure a row is covered by its own factor, covered by a default rule, known to be
/// zero, or missing: the last three are counted apart.
public struct Coverage: WireValue {
  public var rowsCounted: Int
  /// Rows that wait for a decision: in no figure.
  public var rowsHeld: Int
  /// Rows of which another source tells: they are in no figure, so that nothing is added twice.
  public var rowsCovered: Int
  /// Counted rows later than the newest edition.
  public var rowsProvisional: Int
  /// Rows that a measure leaves out because no factor is held for them.
  public var rowsUncovered: MeasureCounts
  /// Shares of rows that span months which a measure leaves out, in months after a row's first: the
  /// row itself is counted in its first month only.
  public var sharesUncovered: MeasureCounts
  /// Rows whose factor was chosen by a default rule: the file does not say which one applies.
  public var rowsDefaulted: MeasureCounts
  /// Rows of which it is known that they cause nothing (a bicycle).
  public var rowsKnownZero: MeasureCounts

  public init(
    rowsCounted: Int = 0, rowsHeld: Int = 0, rowsCovered: Int = 0, rowsProvisional: Int = 0,
    rowsUncovered: MeasureCounts = MeasureCounts(),
    sharesUncovered: MeasureCounts = MeasureCounts(),
    rowsDefaulted: MeasureCounts = MeasureCounts(),
    rowsKnownZero: MeasureCounts = MeasureCounts()
  ) {
    self.rowsCounted = rowsCounted
    self.rowsHeld = rowsHeld
    self.rowsCovered = rowsCovered
    self.rowsProvisional = rowsProvisional
    self.rowsUncovered = rowsUncovered
    self.sharesUncovered = sharesUncovered
    self.rowsDefaulted = rowsDefaulted
    self.rowsKnownZero = rowsKnownZero
  }

  public var json: JSON {
    .object([
      "rows_counted": rowsCounted.json, "rows_held": rowsHeld.json,
      "rows_covered": rowsCovered.json,
      "rows_provisional": rowsProvisional.json, "rows_uncovered": rowsUncovered.json,
      "shares_uncovered": sharesUncovered.json,
      "rows_defaulted": rowsDefaulted.json, "rows_known_zero": rowsKnownZero.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    rowsCounted = try object.member("rows_counted")
    rowsHeld = try object.member("rows_held")
    rowsCovered = try object.member("rows_covered")
    rowsProvisional = try object.member("rows_provisional")
    rowsUncovered = try object.member("rows_uncovered")
    sharesUncovered = try object.member("shares_uncovered")
    rowsDefaulted = try object.member("rows_defaulted")
    rowsKnownZero = try object.member("rows_known_zero")
  }
}
