public import ImpactCore

/// One rejected or held row, as in `problems.csv`.
public struct ProblemAnswer: WireValue {
  /// The file's name.
  public var file: String
  public var fileID: String
  /// Nil in a text file.
  public var sheet: String?
  /// The row number that Excel shows.
  public var row: Int
  /// The header above the cell; nil where the whole row is meant.
  public var column: String?
  public var code: String
  public var reason: String
  public var whatToDo: String
  /// `rejected` or `held`.
  public var state: RowState

  public init(
    file: String, fileID: String, sheet: String?, row: Int, column: String?, code: String,
    reason: String, whatToDo: String, state: RowState
  ) {
    self.file = file
    self.fileID = fileID
    self.sheet = sheet
    self.row = row
    self.column = column
    self.code = code
    self.reason = reason
    self.whatToDo = whatToDo
    self.state = state
  }

  public var json: JSON {
    .object([
      "file": file.json, "file_id": fileID.json, "sheet": sheet.json, "row": row.json,
      "column": column.json, "code": code.json, "reason": reason.json,
      "what_to_do": whatToDo.json, "state": state.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    file = try object.member("file")
    fileID = try object.member("file_id")
    sheet = try object.member("sheet")
    row = try object.member("row")
    column = try object.member("column")
    code = try object.member("code")
    reason = try object.member("reason")
    whatToDo = try object.member("what_to_do")
    state = try object.member("state")
  }
}
