extension ExplainedFactor {
  private static let measures = [
    "ghg_kgco2e": (name: "GHG", unit: "kg CO2e"),
    "wtt_kgco2e": (name: "well to tank", unit: "kg CO2e"),
    "nox_g": (name: "NOx", unit: "g"), "pm25_g": (name: "PM2.5", unit: "g"),
  ]

  var measureName: String { ExplainedFactor.measures[measure]?.name ?? measure }
  var measureUnit: String { ExplainedFactor.measures[measure]?.unit ?? "" }

  /// What stands below the measure: the factor and its source, and the rule in every case.
  var entries: [Report.Entry] {
    func entry(_ name: String, _ value: String?) -> [Report.Entry] {
      value.map { [Report.Entry(name, $0, indent: 1)] } ?? []
    }
    let figure = value.map { value in
      "\(value.shownInFull) \(measureUnit)" + (unit.map { " per \($0)" } ?? "")
    }
    let printed = [publication, table, publishedRow].compactMap { $0 }
    let isPrinted = !printed.isEmpty
    return entry("factor", figure) + entry("id", id)
      + entry("edition", edition.map { isProvisional ? "\($0), provisional" : $0 })
      + entry("source", isPrinted ? printed.joined(separator: " · ") : source)
      + entry("rule", rule)
  }
}
