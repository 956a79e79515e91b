public import ImpactCore

/// The way from a sum by one edition to the sum of the same rows by another, in five parts.
///
/// The law: `difference` is exactly the sum of the five parts, and also `new` less `old`, where a
/// side that is unknown counts as nothing. Every way to make a bridge keeps the law, adding two
/// keeps it, and one that is read from the wire and breaks it is refused.
public struct FactorBridge: WireValue {
  /// By the old edition; nil where it has no figure for any of the rows.
  public private(set) var old: Exact?
  /// By the new edition; nil where it has no figure for any of the rows.
  public private(set) var new: Exact?
  /// Rows that both editions have a figure for.
  public private(set) var rowsCompared = 0
  public private(set) var rowsNewlyCovered = 0
  public private(set) var rowsNoLongerCovered = 0
  /// Rows that neither edition has a figure for.
  public private(set) var rowsUncovered = 0
  /// One for each `BridgePart`, in its order.
  private var parts = BridgePart.allCases.map { _ in Exact.zero }

  /// Of no rows: where the measure does not arise.
  public init() {}

  public private(set) subscript(part: BridgePart) -> Exact {
    get { parts[part.place] }
    set { parts[part.place] = newValue }
  }

  /// Nil where neither side knows anything.
  public var difference: Exact? { old == nil && new == nil ? nil : sumOfParts }

  private var sumOfParts: Exact { parts.reduce(.zero, +) }

  public static func += (left: inout FactorBridge, right: FactorBridge) {
    left.old = sum(left.old, right.old)
    left.new = sum(left.new, right.new)
    for part in BridgePart.allCases { left[part] += right[part] }
    left.rowsCompared += right.rowsCompared
    left.rowsNewlyCovered += right.rowsNewlyCovered
    left.rowsNoLongerCovered += right.rowsNoLongerCovered
    left.rowsUncovered += right.rowsUncovered
  }

  /// What is known; unknown and unknown stay unknown.
  private static func sum(_ left: Exact?, _ right: Exact?) -> Exact? {
    guard let left, let right else { return left ?? right }
    return left + right
  }
}

extension FactorBridge {
  /// Rows that neither edition has a figure for.
  public static func uncovered(rows: Int) -> FactorBridge {
    var bridge = FactorBridge()
    bridge.rowsUncovered = rows
    return bridge
  }

  /// Rows that only the new edition has a figure for.
  public static func newlyCovered(_ new: Exact, rows: Int) -> FactorBridge {
    var bridge = FactorBridge()
    bridge.new = new
    bridge[.newCoverage] = new
    bridge.rowsNewlyCovered = rows
    return bridge
  }

  /// Rows that only the old edition has a figure for.
  public static func noLongerCovered(_ old: Exact, rows: Int) -> FactorBridge {
    var bridge = FactorBridge()
    bridge.old = old
    bridge[.lostCoverage] = -old
    bridge.rowsNoLongerCovered = rows
    return bridge
  }

  /// Rows that both editions have a figure for; the whole difference is put down to `part`.
  public static func compared(
    old: Exact, new: Exact, as part: BridgePart = .factorValue, rows: Int
  ) -> FactorBridge {
    var bridge = FactorBridge()
    bridge.old = old
    bridge.new = new
    bridge[part] = new - old
    bridge.rowsCompared = rows
    return bridge
  }
}

extension FactorBridge {
  public var json: JSON {
    let sides: JSONObject = ["old": old.json, "new": new.json, "difference": difference.json]
    let parts = BridgePart.allCases.map { JSONObject.Member($0.name, self[$0].json) }
    return .object(
      sides.with(JSONObject(unique: parts)).with([
        "rows_compared": rowsCompared.json, "rows_newly_covered": rowsNewlyCovered.json,
        "rows_no_longer_covered": rowsNoLongerCovered.json,
        "rows_uncovered": rowsUncovered.json,
      ]))
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    old = try object.member("old")
    new = try object.member("new")
    rowsCompared = try object.member("rows_compared")
    rowsNewlyCovered = try object.member("rows_newly_covered")
    rowsNoLongerCovered = try object.member("rows_no_longer_covered")
    rowsUncovered = try object.member("rows_uncovered")
    for part in BridgePart.allCases { self[part] = try object.member(part.name) }
    let said: Exact? = try object.member("difference")
    guard said == difference, (new ?? .zero) - (old ?? .zero) == sumOfParts else {
      throw WireFault("the parts do not add up", at: "difference")
    }
  }
}

extension BridgePart {
  fileprivate var place: Int {
    switch self {
    case .factorValue: 0
    case .newCoverage: 1
    case .lostCoverage: 2
    case .boundary: 3
    case .warmingPotential: 4
    }
  }
}
