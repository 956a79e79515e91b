/// The rows behind a figure.
public struct ExplainAnswer: WireValue {
  public var rows: [ExplainedRow]
  /// How many there are in all; `rows` is the asked page of them.
  public var totalRows: Int
  /// The customer's own books that were in force, by full name, used or not.
  public var overlays: [String]

  public init(rows: [ExplainedRow], totalRows: Int, overlays: [String]) {
    self.rows = rows
    self.totalRows = totalRows
    self.overlays = overlays
  }

  public var json: JSON {
    .object([
      "rows": rows.json, "total_rows": totalRows.json, "overlays": overlays.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    rows = try object.member("rows")
    totalRows = try object.member("total_rows")
    overlays = try object.member("overlays")
  }
}

extension ExplainAnswer: PagedAnswer {
  public static let noun = "rows"
  public var count: Int { rows.count }
  public var total: Int { totalRows }

  public mutating func append(_ next: ExplainAnswer) {
    rows += next.rows
    totalRows = next.totalRows
    overlays = next.overlays
  }
}
