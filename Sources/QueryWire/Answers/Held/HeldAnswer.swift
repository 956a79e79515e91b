/// The rows that wait for a decision.
public struct HeldAnswer: WireValue {
  public var rows: [HeldRowAnswer]
  /// How many there are in all; `rows` is the asked page of them.
  public var totalRows: Int

  public init(rows: [HeldRowAnswer], totalRows: Int) {
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

extension HeldAnswer: PagedAnswer {
  public static let noun = "held rows"
  public var count: Int { rows.count }
  public var total: Int { totalRows }

  public mutating func append(_ next: HeldAnswer) {
    rows += next.rows
    totalRows = next.totalRows
  }
}
