import ImpactCore
import QueryWire

/// The impact of one unit of each activity in each month under one shelf and policy, each worked
/// out once.
struct UnitImpacts {
  let shelf: FactorShelf
  let policy: FactorPolicy
  /// Whether the ranges are wanted too.
  let hasRanges: Bool
  private var known: [Basis: UnitImpact] = [:]
  private let memory: ImpactMemory
  private let remembered: [Basis: UnitImpact]

  struct Basis: Hashable {
    let key: ActivityKey
    let month: CivilMonth?
  }

  /// `memory` holds what earlier questions of the same shelf have worked out.
  init(
    shelf: FactorShelf, policy: FactorPolicy, withRanges: Bool = false,
    memory: ImpactMemory = ImpactMemory()
  ) {
    self.shelf = shelf
    self.policy = policy
    hasRanges = withRanges
    self.memory = memory
    remembered = memory.impacts(policy, withRanges: withRanges)
  }

  /// Leaves what was worked out to later questions.
  func remember() {
    if known.keys.contains(where: { remembered[$0] == nil }) {
      memory.remember(known, policy, withRanges: hasRanges)
    }
  }

  mutating func unit(at place: Posting.Place) -> UnitImpact {
    let basis = Basis(key: place.key, month: place.month)
    if let unit = known[basis] { return unit }
    if let unit = remembered[basis] {
      known[basis] = unit
      return unit
    }
    let unit = UnitImpact(
      shelf.impact(of: basis.key, month: basis.month, policy: policy), per: basis.key.unit
    ) { measure in
      guard hasRanges else { return nil }
      return shelf.range(of: basis.key, for: measure, month: basis.month, policy: policy)
    }
    known[basis] = unit
    return unit
  }

  /// What one posting adds to the figures.
  mutating func figures(of posting: Posting) -> Figures {
    var sum = FigureSum(withRanges: hasRanges)
    sum.add(posting, unit(at: posting.place))
    return sum.figures
  }

  /// The books that the figures so far come from, by full name, in order.
  var editions: [String] {
    known.values.reduce(into: Set()) { $0.formUnion($1.editions) }.sorted()
  }
}
