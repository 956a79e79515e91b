import ImpactCore
import QueryWire

/// Adds up what a measure is at least and at most, as far as editions disagree.
struct RangeSum {
  private var low = Exact.zero
  private var high = Exact.zero
  private var rows = 0

  /// Nil where no row has an alternative figure.
  var range: ImpactRange? { rows == 0 ? nil : ImpactRange(low: low, high: high, rows: rows) }

  /// A posting with one figure counts with that one on both sides; one without a figure not at all.
  mutating func add(_ amount: Exact, _ measured: UnitImpact.Measured, rows: Int) {
    guard let rate = measured.rate else { return }
    low += amount * (measured.range?.low ?? rate)
    high += amount * (measured.range?.high ?? rate)
    if measured.range != nil { self.rows += rows }
  }
}
