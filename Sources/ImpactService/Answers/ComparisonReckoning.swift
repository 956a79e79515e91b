package import ImpactCore
package import QueryWire

/// What adopting other editions would do to the ledger's own activity: a bridge from one sum to
/// the other, whose parts add up to the difference exactly. A pure function of what it is given.
package struct ComparisonReckoning {
  let shelf: FactorShelf
  let old: FactorPolicy
  let new: FactorPolicy

  package init(shelf: FactorShelf, old: FactorPolicy, new: FactorPolicy) {
    self.shelf = shelf
    self.old = old
    self.new = new
  }

  private struct Basis: Hashable {
    let key: ActivityKey
    let month: CivilMonth?
  }

  /// All postings of one basis together.
  private struct Sum {
    let effects: [EditionEffect]
    var rows = 0
    var amount = Exact.zero
  }

  /// `postings` are those of the period. Held rows are in no figure and in no bridge.
  package func answer(
    _ query: FactorComparisonQuery, period: Period, postings: some Sequence<Posting>
  ) -> FactorComparisonAnswer {
    var sums: [Basis: Sum] = [:]
    var groups: [[String?]: FactorBridges] = [:]
    var total = FactorBridges()
    for posting in postings
    where query.totals.wants(posting.place) && posting.place.account == .counted
      && !posting.tally.isNothing
    {
      let basis = Basis(key: posting.place.key, month: posting.place.month)
      var sum = sums[basis] ?? Sum(effects: effects(basis))
      sum.rows += posting.tally.rows
      sum.amount += posting.tally.amount.known ?? .zero
      sums[basis] = sum
      let bridges = FactorBridges(sum.effects, posting.tally)
      total += bridges
      let key = query.totals.by.map { $0.value(of: posting.place, edition: nil) }
      groups[key, default: FactorBridges()] += bridges
    }
    return FactorComparisonAnswer(
      query: FactorComparisonEcho(
        query, period: period, old: fullName(old), new: fullName(new)),
      groups: groups.sorted { TotalsReckoning.precedes($0.key, $1.key) }.map { key, bridges in
        FactorComparisonGroup(
          key: zip(query.totals.by, key).map { TotalsGroup.Part($0, $1) }, bridges: bridges)
      },
      total: total, changes: changes(sums), remarks: remarks)
  }

  private func effects(_ basis: Basis) -> [EditionEffect] {
    let before = shelf.impact(of: basis.key, month: basis.month, policy: old)
    let after = shelf.impact(of: basis.key, month: basis.month, policy: new)
    return ImpactMeasure.allCases.map { measure in
      EditionEffect(measure, old: before[measure], new: after[measure], per: basis.key.unit)
    }
  }

  /// One change for all months in which an activity goes from the same factors to the same ones.
  private func changes(_ sums: [Basis: Sum]) -> [FactorChange] {
    struct Place: Hashable {
      let activity: String
      let effect: EditionEffect
    }
    var found: [Place: (rows: Int, amount: Exact)] = [:]
    for (basis, sum) in sums {
      let activity = "\(basis.key.words), \(basis.key.unit.rawValue)"
      for effect in sum.effects where effect.change.part != nil {
        let place = Place(activity: activity, effect: effect)
        let earlier = found[place] ?? (0, .zero)
        found[place] = (earlier.rows + sum.rows, earlier.amount + sum.amount)
      }
    }
    return ordered(
      found.compactMap { place, sum in
        FactorChange(place.effect, place.activity, rows: sum.rows, amount: sum.amount)
      })
  }

  /// Measure by measure, the largest effects first.
  private func ordered(_ changes: [FactorChange]) -> [FactorChange] {
    let places = Dictionary(
      uniqueKeysWithValues: zip(ImpactMeasure.allCases, ImpactMeasure.allCases.indices))
    func key(_ change: FactorChange) -> (Int, Exact, String) {
      (
        places[change.measure] ?? 0, .zero - change.size,
        "\(change.activity) \(change.old ?? "") \(change.new ?? "")"
      )
    }
    return changes.map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// Pins with their version; a policy by its name.
  private func fullName(_ policy: FactorPolicy) -> String {
    ([policy.timing?.rawValue].compactMap { $0 }
      + policy.pins.map { shelf.book(named: $0)?.edition.description ?? $0 })
      .joined(separator: ",")
  }

  private var remarks: [String] {
    guard !shelf.overlays.isEmpty else { return [] }
    let names = shelf.overlayNames.joined(separator: ", ")
    return ["Your own factors are in force wherever they have a line: \(names)."]
  }
}

extension FactorChange {
  /// How much it moves the total, in either direction.
  fileprivate var size: Exact { difference < .zero ? -difference : difference }
}
