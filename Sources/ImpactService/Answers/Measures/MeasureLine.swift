import ImpactCore

/// One part of a figure with what it was reckoned from, for the evidence pack.
struct MeasureLine {
  let owner: SavingsBooks.Owner
  let month: CivilMonth
  let part: MeasurePart
  /// What it is worth by each price in force.
  let prices: [PricedAmount]
}
