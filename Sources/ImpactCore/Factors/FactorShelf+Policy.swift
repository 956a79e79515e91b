extension FactorShelf {
  /// Refuses a policy that cannot be followed: every pin must be a held edition of a series, and
  /// one of a series at most.
  public func check(_ policy: FactorPolicy) throws(PolicyFault) {
    var pinned: Set<String> = []
    for pin in policy.pins {
      if overlays.contains(where: { [$0.edition.name, $0.edition.description].contains(pin) }) {
        throw .isOverlay(edition: pin)
      }
      guard let book = book(named: pin), let series = rules.series(of: book.edition.name) else {
        throw .notHeld(edition: pin, held: editions.map(\.name))
      }
      guard pinned.insert(series.name).inserted else { throw .twoOfASeries(series: series.name) }
    }
  }

  /// The policy as `asked`, with the timing of `configured` wherever a date still decides.
  public func settle(_ asked: FactorPolicy, over configured: FactorPolicy) -> FactorPolicy {
    let isDated = rules.series.contains { series in
      series.use == .byDate && !asked.pins.contains(where: series.holds)
    }
    return isDated ? asked.settled(over: configured) : asked
  }

  /// The series whose editions the policy pins.
  func askedSeries(_ policy: FactorPolicy) -> Set<String> {
    Set(rules.series.filter { policy.pins.contains(where: $0.holds) }.map(\.name))
  }

  /// The policy that asks for the other edition wherever one can stand in: for the range that a
  /// figure lies in. Where `policy` asks for such an edition itself, the usual one is the other.
  func alternative(to policy: FactorPolicy) -> FactorPolicy {
    let others = rules.series.filter { !$0.alternatives.isEmpty && $0.use == .whenAsked }
    let isAsked = others.contains { policy.pins.contains(where: $0.holds) }
    let pins = policy.pins.filter { pin in !others.contains { $0.holds(edition: pin) } }
    let added = isAsked ? [] : others.compactMap { latestEdition(of: $0) }
    return FactorPolicy(timing: policy.timing, pins: pins + added)
  }

  private func latestEdition(of series: FactorSeries) -> String? {
    books.last { series.holds(edition: $0.edition.name) }?.edition.name
  }
}
