import ImpactCore
import QueryWire

/// Adds postings up to the figures of one group. A figure that no posting carries stays unknown.
///
/// What does not terminate (kilometres shown as miles) is rounded once for each posting, never for
/// a group, so the groups of every grouping add up to the total exactly.
struct FigureSum {
  private var activity = ActivityFigures()
  private var impact = ImpactFigures()
  private var coverage = Coverage()
  private var nox = RangeSum()
  private var pm25 = RangeSum()
  /// Whether the question asks for ranges.
  private let hasRanges: Bool

  init(withRanges: Bool) {
    hasRanges = withRanges
  }

  var figures: Figures {
    Figures(
      activity: activity, impact: impact, coverage: coverage,
      ranges: hasRanges ? ImpactRanges(nox: nox.range, pm25: pm25.range) : nil)
  }

  mutating func add(_ posting: Posting, _ unit: UnitImpact) {
    let rows = posting.tally.rows
    switch posting.place.account {
    case .counted: coverage.rowsCounted += rows
    case .held:
      coverage.rowsHeld += rows
      return
    case .covered:
      coverage.rowsCovered += rows
      return
    }
    if unit.factors.isProvisional { coverage.rowsProvisional += rows }
    activity.add(posting.tally, of: posting.place.key)
    let amount = posting.tally.amount.known
    for measured in unit.measures {
      coverage.add(measured, rows: rows, laterShares: posting.tally.amount.parts - rows)
      guard let amount else { continue }
      impact[measured.measure].add(measured.rate.map { amount * $0 })
      guard hasRanges else { continue }
      if measured.measure == .nox { nox.add(amount, measured, rows: rows) }
      if measured.measure == .pm25 { pm25.add(amount, measured, rows: rows) }
    }
  }
}

extension Coverage {
  fileprivate mutating func add(
    _ measured: UnitImpact.Measured, rows: Int, laterShares: Int
  ) {
    switch measured.state {
    case .missing:
      rowsUncovered[measured.measure] += rows
      sharesUncovered[measured.measure] += laterShares
    case .defaulted: rowsDefaulted[measured.measure] += rows
    case .knownZero: rowsKnownZero[measured.measure] += rows
    case .factor, .notApplicable: break
    }
  }
}
