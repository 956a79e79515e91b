import ImpactCore

/// The column `row` of a UK Government factor, taken apart: `1604: Passenger vehicles / …`.
struct PublishedRow {
  private static let seenOnce = "; seen in one extraction only"

  let number: Int
  let label: String
  /// Only one extraction of the publication has the row.
  let isSeenOnce: Bool

  init?(_ factor: Factor) {
    let parts = factor.source.row.split(separator: ": ", maxSplits: 1)
    guard parts.count == 2, let number = Int(parts[0]) else { return nil }
    self.number = number
    isSeenOnce = parts[1].hasSuffix(Self.seenOnce)
    label = String(isSeenOnce ? parts[1].dropLast(Self.seenOnce.count) : parts[1])
  }
}
