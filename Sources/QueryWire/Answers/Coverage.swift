/// How many rows stand behind the figures, and how many should but cannot.
public struct Coverage: WireValue {
  /// Rows that a measure leaves out because no factor is held for them.
  public struct Uncovered: WireValue {
    public var ghg: Int
    public var wtt: Int
    public var nox: Int
    public var pm25: Int

    public init(ghg: Int = 0, wtt: Int = 0, nox: Int = 0, pm25: Int = 0) {
      self.ghg = ghg
      self.wtt = wtt
      self.nox = nox
      self.pm25 = pm25
    }

    public var json: JSON {
      .object(["ghg": ghg.json, "wtt": wtt.json, "nox": nox.json, "pm25": pm25.json])
    }

    public init(json: JSON) throws(WireFault) {
      let object = try JSONObject(json)
      ghg = try object.member("ghg")
      wtt = try object.member("wtt")
      nox = try object.member("nox")
      pm25 = try object.member("pm25")
    }
  }

  public var rowsCounted: Int
  /// Rows that wait for a decision: in no figure.
  public var rowsHeld: Int
  /// Counted rows later than the newest edition.
  public var rowsProvisional: Int
  public var rowsUncovered: Uncovered

  public init(
    rowsCounted: Int = 0, rowsHeld: Int = 0, rowsProvisional: Int = 0,
    rowsUncovered: Uncovered = Uncovered()
  ) {
    self.rowsCounted = rowsCounted
    self.rowsHeld = rowsHeld
    self.rowsProvisional = rowsProvisional
    self.rowsUncovered = rowsUncovered
  }

  public var json: JSON {
    .object([
      "rows_counted": rowsCounted.json, "rows_held": rowsHeld.json,
      "rows_provisional": rowsProvisional.json, "rows_uncovered": rowsUncovered.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    rowsCounted = try object.member("rows_counted")
    rowsHeld = try object.member("rows_held")
    rowsProvisional = try object.member("rows_provisional")
    rowsUncovered = try object.member("rows_uncovered")
  }
}
