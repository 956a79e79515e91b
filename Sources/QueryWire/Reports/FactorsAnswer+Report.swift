import ImpactCore

extension FactorsAnswer: Reportable {
  public var grid: Grid {
    Grid(columns: FactorEditionAnswer.columns, rows: editions.map(\.cells))
  }

  public var report: Report {
    let rule = "\(Exact(rules).shown(decimals: 0)) \(rules == 1 ? "rule" : "rules")"
    let heading = Report.Part.line("Policy \(policy), choice by \(rule).")
    guard !editions.isEmpty else { return Report([heading, .line("No factor book is held.")]) }
    let columns: [Grid.Column] = [
      .text("edition", "edition"), .text("version", "version"), .text("valid", "valid"),
      .figure("factors", "factors"), .text("use", "use"),
    ]
    let rows = editions.map { edition -> [Grid.Cell] in
      [
        .init(edition.edition), .init(edition.version), .init(edition.validityInWords),
        .init(edition.factors), .init(edition.useInWords(successor: successor(of: edition))),
      ]
    }
    return Report([heading, .gap, .grid(Grid(columns: columns, rows: rows))])
  }

  /// The version of the same edition that is in use.
  private func successor(of old: FactorEditionAnswer) -> String? {
    editions.first { $0.edition == old.edition && $0.use != .superseded }?.version
  }
}
