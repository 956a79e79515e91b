import ImpactCore

extension Coverage {
  /// How well the rows are covered: `2 rows without NOx and PM2.5, 1 held, 12 rows by a default
  /// rule, 3 rows known to be zero for NOx`; nil where each row has a factor of its own.
  public var words: String? {
    let parts = [gaps, choices].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// What the figures leave out or may still change: `2 rows without NOx and PM2.5, 1 held`.
  var gaps: String? {
    var parts = Coverage.parts(rowsUncovered) { "without \($0)" }
    // Where whole rows are named, their later months would only repeat it.
    var shares = sharesUncovered
    for measure in ImpactMeasure.allCases where rowsUncovered[measure] != 0 { shares[measure] = 0 }
    parts += Coverage.parts(shares, of: ("later share", "later shares")) { "without \($0)" }
    if rowsHeld != 0 { parts.append("\(Exact(rowsHeld).shown(decimals: 0)) held") }
    if rowsCovered != 0 {
      parts.append("\(Exact(rowsCovered).shown(decimals: 0)) covered by a better source")
    }
    if rowsProvisional != 0 {
      parts.append("\(Exact(rowsProvisional).shown(decimals: 0)) provisional")
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// What the figures include by a rule: `12 rows by a default rule, 3 rows known to be zero`.
  var choices: String? {
    let parts =
      Coverage.parts(rowsDefaulted, says: "by a default rule")
      + Coverage.parts(rowsKnownZero, says: "known to be zero")
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  static func rows(_ count: Int) -> String { counted(count, of: ("row", "rows")) }

  private static func counted(_ count: Int, of noun: (one: String, many: String)) -> String {
    "\(Exact(count).shown(decimals: 0)) \(count == 1 ? noun.one : noun.many)"
  }

  /// One phrase for the measures that share a count; none for a count of zero.
  private static func parts(
    _ counts: MeasureCounts, of noun: (one: String, many: String) = ("row", "rows"),
    _ phrase: (_ measures: String) -> String
  ) -> [String] {
    var told: Set<Int> = [0]
    return ImpactMeasure.allCases.filter { told.insert(counts[$0]).inserted }.map { measure in
      let names = ImpactMeasure.allCases.filter { counts[$0] == counts[measure] }.map(\.title)
      return "\(counted(counts[measure], of: noun)) \(phrase(list(names)))"
    }
  }

  /// Names the measures only where they are not all of them.
  private static func parts(_ counts: MeasureCounts, says phrase: String) -> [String] {
    let all = list(ImpactMeasure.allCases.map(\.title))
    return parts(counts) { $0 == all ? phrase : "\(phrase) for \($0)" }
  }

  private static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
