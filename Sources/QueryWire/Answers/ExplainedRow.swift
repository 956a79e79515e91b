public import ImpactCore

/// One row behind a figure, with what each measure makes of it.
public struct ExplainedRow: WireValue {
  /// The file's name.
  public var file: String
  public var fileID: String
  /// Nil in a text file.
  public var sheet: String?
  /// The row number that Excel shows.
  public var row: Int
  /// Nil where the content names no day. On the wire `date`, or `date_from` and `date_to`.
  public var span: DateSpan?
  public var stream: Stream
  /// What was done, in words: `car petrol medium`.
  public var activity: String
  /// The part of the row's quantity that falls in the asked period, in `unit` as it was given.
  public var quantity: Exact
  public var unit: ActivityUnit
  public var org: String
  public var factors: [ExplainedFactor]
  /// One for each measure and rule.
  public var choices: [ExplainedChoice]

  public init(
    file: String, fileID: String, sheet: String?, row: Int, span: DateSpan?, stream: Stream,
    activity: String, quantity: Exact, unit: ActivityUnit, org: String,
    factors: [ExplainedFactor], choices: [ExplainedChoice]
  ) {
    self.file = file
    self.fileID = fileID
    self.sheet = sheet
    self.row = row
    self.span = span
    self.stream = stream
    self.activity = activity
    self.quantity = quantity
    self.unit = unit
    self.org = org
    self.factors = factors
    self.choices = choices
  }

  public var json: JSON {
    let place: JSONObject = [
      "file": file.json, "file_id": fileID.json, "sheet": sheet.json, "row": row.json,
    ]
    return .object(
      place.with(days: span).with([
        "stream": stream.json, "activity": activity.json, "quantity": quantity.json,
        "unit": unit.json, "org": org.json, "factors": factors.json,
        "choices": choices.json,
      ]))
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    file = try object.member("file")
    fileID = try object.member("file_id")
    sheet = try object.member("sheet")
    row = try object.member("row")
    span = try object.days()
    stream = try object.member("stream")
    activity = try object.member("activity")
    quantity = try object.member("quantity")
    unit = try object.member("unit")
    org = try object.member("org")
    factors = try object.member("factors")
    choices = try object.member("choices")
  }
}
