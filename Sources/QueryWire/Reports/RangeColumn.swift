import ImpactCore

/// The low and the high figure of one measure, as people read them: side by side in one column.
struct RangeColumn: Sendable {
  var measure: ImpactMeasure
  private var range: @Sendable (ImpactRanges) -> ImpactRange?

  static let all = [
    RangeColumn(measure: .nox) { $0.nox }, RangeColumn(measure: .pm25) { $0.pm25 },
  ]

  var column: Grid.Column {
    .text("\(measure.rawValue)_range", "\(measure.title),", "low to high", measure.unitTitle)
  }

  /// `610.2 to 840.7`; nil where no row has an alternative figure.
  func words(_ figures: Figures) -> String? {
    guard let range = figures.ranges.flatMap(range) else { return nil }
    let decimals = range.low.isWhole && range.high.isWhole ? 0 : measure.decimals
    return "\(range.low.shown(decimals: decimals)) to \(range.high.shown(decimals: decimals))"
  }
}
