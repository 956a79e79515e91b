public import ImpactCore

/// Names held rows and the unit that their numbers are meant in.
public struct CorrectionQuery: WireQuery {
  /// 1 to `WireLimits.decisions` ids, such as `f12-r34`.
  public var ids: [String]
  public var unit: ActivityUnit

  public init(ids: [String], unit: ActivityUnit) {
    self.ids = ids
    self.unit = unit
  }

  public static let parameters = ["ids", "unit"]

  public init(_ items: QueryItems) throws(WireFault) {
    ids = try items.rowIDs("ids")
    guard let unit = try items.word("unit", ActivityUnit.self) else {
      let units = ActivityUnit.allCases.map(\.rawValue).joined(separator: ", ")
      throw WireFault("Give one of \(units).", at: "unit")
    }
    self.unit = unit
  }

  public var items: QueryItems {
    var items = QueryItems()
    items.add("ids", ids.joined(separator: ","))
    items.add("unit", unit.rawValue)
    return items
  }
}
