import ImpactCore
package import QueryWire

extension DriftAnswer {
  /// The parts that are listed, cause by cause and the largest first, and what the others add up
  /// to. The largest is the one that moves GHG most; where that is equal, the next figure decides.
  package static func listed(
    _ parts: [DriftPart], most: Int = WireLimits.driftFiles
  ) -> (parts: [DriftPart], rest: [DriftRest]) {
    var listed: [DriftPart] = []
    var rest: [DriftRest] = []
    for cause in DriftCause.allCases {
      let sized = parts.filter { $0.cause == cause }.enumerated().map { index, part in
        (size: part.difference.sizes, index: index, part: part)
      }
      let sorted = sized.sorted { left, right in
        left.size == right.size
          ? left.index < right.index : right.size.lexicographicallyPrecedes(left.size)
      }.map(\.part)
      listed += sorted.prefix(most)
      let others = sorted.dropFirst(most)
      if others.isEmpty { continue }
      rest.append(
        DriftRest(
          cause: cause, parts: others.count,
          difference: others.reduce(.none) { $0 + $1.difference }))
    }
    return (listed, rest)
  }
}

extension Figures {
  /// How much each figure is, whatever its sign: those of impact first.
  fileprivate var sizes: [Exact] {
    let figures =
      ImpactFigures.all.map { impact[keyPath: $0] }
      + ActivityFigures.all.map { activity[keyPath: $0] }
    return figures.map { figure in
      guard let figure else { return .zero }
      return figure.isNegative ? -figure : figure
    }
  }

  /// Whether this difference moves anything, be it only a count of rows.
  var hasEffect: Bool { sizes.contains { !$0.isZero } || coverage != Coverage() }
}
