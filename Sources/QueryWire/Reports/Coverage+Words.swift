import ImpactCore

extension Coverage {
  /// What the figures leave out: `2 rows without NOx and PM2.5, 1 held`; nil where nothing is.
  public var words: String? {
    let measures = [
      (name: "GHG", rows: rowsUncovered.ghg), (name: "well to tank", rows: rowsUncovered.wtt),
      (name: "NOx", rows: rowsUncovered.nox), (name: "PM2.5", rows: rowsUncovered.pm25),
    ]
    var parts: [String] = []
    var told: Set<Int> = [0]
    for measure in measures where told.insert(measure.rows).inserted {
      let names = measures.filter { $0.rows == measure.rows }.map(\.name)
      parts.append("\(Coverage.rows(measure.rows)) without \(Coverage.list(names))")
    }
    if rowsHeld != 0 { parts.append("\(Exact(rowsHeld).shown(decimals: 0)) held") }
    if rowsProvisional != 0 {
      parts.append("\(Exact(rowsProvisional).shown(decimals: 0)) provisional")
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  static func rows(_ count: Int) -> String {
    "\(Exact(count).shown(decimals: 0)) \(count == 1 ? "row" : "rows")"
  }

  private static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
