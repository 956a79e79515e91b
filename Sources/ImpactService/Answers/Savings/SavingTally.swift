import ImpactCore
import QueryWire

/// Adds savings of months up. A month without a figure adds nothing and is counted, so that a sum
/// always says how much of the whole it is.
struct SavingTally {
  private(set) var figures = SavedFigures()
  private(set) var months = SavedMonths(asked: 0, known: [:])
  /// Why figures are missing, each once, in the order of their months.
  private(set) var reasons: [String] = []

  mutating func add(_ saving: Saving) {
    months.asked += 1
    for measure in SavingMeasure.allCases {
      switch saving[measure] {
      case .known(let amount):
        figures[measure] = (figures[measure] ?? .zero) + amount
        months.known[measure, default: 0] += 1
      case .absent(let reason):
        if !reasons.contains(reason) { reasons.append(reason) }
      }
    }
  }
}
