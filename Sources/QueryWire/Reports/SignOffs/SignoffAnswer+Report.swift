import ImpactCore

extension SignoffAnswer: Reportable {
  public var grid: Grid { totals.grid }

  public var report: Report {
    var entries = [
      Report.Entry("signed", at.words), Report.Entry("by", "\(by) (uid \(uid))"),
      Report.Entry("note", note),
    ]
    if !figures.editions.isEmpty {
      entries.append(Report.Entry("editions", figures.editions.joined(separator: ", ")))
    }
    entries.append(Report.Entry("SHA-256", sha256))
    let warned = warnings.isEmpty ? [] : [.gap] + warnings.map { Report.Part.line($0) }
    return Report([.heading(title), .list(entries), .gap] + totals.report.parts + warned)
  }

  /// `s1 · 1 April 2024 to 31 March 2025`.
  var title: String { "\(id) · \(days)" }

  /// In words.
  var days: String { totals.query.rows.words[0] }

  /// The figures as an answer about totals.
  private var totals: TotalsAnswer {
    TotalsAnswer(
      query: TotalsEcho(
        TotalsQuery(by: SignedFigures.by, org: org), period: Period(from: from, to: to),
        factors: policy),
      groups: figures.groups, total: figures.total, editions: figures.editions,
      overlays: figures.overlays)
  }

  /// What a reader of the figures must know. Rows that a better source covers are no warning: what
  /// counts in their place is in the figures.
  static func warnings(_ coverage: Coverage, to last: CivilDate?, at: Instant) -> [String] {
    var warnings: [String] = []
    if let last, last >= at.dateInUK {
      warnings.append("The period is not over: it ends on \(last.words).")
    } else if last == nil {
      warnings.append("The period has no end: every later row belongs to it.")
    }
    var open = coverage
    open.rowsCovered = 0
    if let gaps = open.gaps {
      warnings.append("The figures leave something out or may still change: \(gaps).")
    }
    if coverage.rowsCounted == 0 { warnings.append("No row is counted in the period.") }
    return warnings
  }
}
