/// The rows behind a figure.
public struct ExplainAnswer: WireValue {
  public var rows: [ExplainedRow]
  /// How many there are in all; `rows` is the asked page of them.
  public var totalRows: Int

  public init(rows: [ExplainedRow], totalRows: Int) {
    self.rows = rows
    self.totalRows = totalRows
  }

  public var json: JSON {
    .object(["rows": rows.json, "total_rows": totalRows.json])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    rows = try object.member("rows")
    totalRows = try object.member("total_rows")
  }
}

extension ExplainAnswer: PagedAnswer {
  public static let noun = "rows"
  public var count: Int { rows.count }
  public var total: Int { totalRows }

  public mutating func append(_ next: ExplainAnswer) {
    rows += next.rows
    totalRows = next.totalRows
  }
}
