public import ImpactCore

/// How the books stand, in short: what comes with every event.
public struct BooksAnswer: WireValue {
  /// Of all files together.
  public var rows: RowCounts
  /// The id of the file received last; nil before the first.
  public var lastFile: String?
  /// The ids of the factor editions held, the oldest first.
  public var editions: [String]
  /// The customer's own books in force, by full name: `acme-2025-v1`.
  public var overlays: [String]

  public init(rows: RowCounts, lastFile: String?, editions: [String], overlays: [String]) {
    self.rows = rows
    self.lastFile = lastFile
    self.editions = editions
    self.overlays = overlays
  }

  /// `rows_read` first, then `rows_counted` and each other state.
  public var json: JSON {
    let states = RowState.allCases.map {
      JSONObject.Member(BooksAnswer.name(of: $0), rows[$0].json)
    }
    let counts = JSONObject(unique: [JSONObject.Member("rows_read", rows.read.json)] + states)
    return .object(
      counts.with([
        "last_file": lastFile.json, "editions": editions.json, "overlays": overlays.json,
      ]))
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    rows = RowCounts()
    for state in RowState.allCases {
      rows[state] = try object.member(BooksAnswer.name(of: state))
    }
    lastFile = try object.member("last_file")
    editions = try object.member("editions")
    overlays = try object.member("overlays")
  }

  private static func name(of state: RowState) -> String { "rows_\(state.rawValue)" }
}
