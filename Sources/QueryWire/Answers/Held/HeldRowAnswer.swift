public import ImpactCore

/// A row that waits for a decision.
public struct HeldRowAnswer: WireValue {
  /// What `held accept` and its like take, such as `f12-r34`.
  public var id: String
  /// The file's name.
  public var file: String
  public var fileID: String
  /// Nil in a text file.
  public var sheet: String?
  /// The row number that Excel shows.
  public var row: Int
  public var org: String
  public var stream: Stream
  /// What was done, in words.
  public var activity: String
  /// Nil where the content names no day. On the wire `date`, or `date_from` and `date_to`.
  public var span: DateSpan?
  /// In `unit`, as it was given.
  public var quantity: Exact
  public var unit: ActivityUnit
  /// Why it is held; nil where the file had more problems than are kept.
  public var code: String?
  public var reason: String?
  public var whatToDo: String?
  /// What the totals would gain if it were accepted.
  public var wouldAdd: ActivityFigures

  public init(
    id: String, file: String, fileID: String, sheet: String?, row: Int, org: String,
    stream: Stream, activity: String, span: DateSpan?, quantity: Exact, unit: ActivityUnit,
    code: String?, reason: String?, whatToDo: String?, wouldAdd: ActivityFigures
  ) {
    self.id = id
    self.file = file
    self.fileID = fileID
    self.sheet = sheet
    self.row = row
    self.org = org
    self.stream = stream
    self.activity = activity
    self.span = span
    self.quantity = quantity
    self.unit = unit
    self.code = code
    self.reason = reason
    self.whatToDo = whatToDo
    self.wouldAdd = wouldAdd
  }

  public var json: JSON {
    let place: JSONObject = [
      "id": id.json, "file": file.json, "file_id": fileID.json, "sheet": sheet.json,
      "row": row.json, "org": org.json, "stream": stream.json, "activity": activity.json,
    ]
    return .object(
      place.with(days: span).with([
        "quantity": quantity.json, "unit": unit.json, "code": code.json, "reason": reason.json,
        "what_to_do": whatToDo.json, "would_add": wouldAdd.json,
      ]))
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    id = try object.member("id")
    file = try object.member("file")
    fileID = try object.member("file_id")
    sheet = try object.member("sheet")
    row = try object.member("row")
    org = try object.member("org")
    stream = try object.member("stream")
    activity = try object.member("activity")
    span = try object.days()
    quantity = try object.member("quantity")
    unit = try object.member("unit")
    code = try object.member("code")
    reason = try object.member("reason")
    whatToDo = try object.member("what_to_do")
    wouldAdd = try object.member("would_add")
  }
}
