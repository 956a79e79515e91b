import ImpactCore
import QueryWire

/// Adds up what one mechanism saved in the months of a group.
struct MechanismSum {
  private let mechanism: SavingMechanism
  private var saved = SavingTally()
  private var net: SavingTally?
  private var burden: BurdenAnswer?
  private var grossGHG: Exact?
  private var levels = LevelSum()
  private var basis: Set<String> = []
  private var working: [String] = []

  init(_ mechanism: SavingMechanism) {
    self.mechanism = mechanism
  }

  mutating func add(_ part: MonthlySaving, in month: SavingsBooks.Month) {
    saved.add(part.saving)
    if let partNet = part.net { net = net.adding(partNet) }
    if let name = part.basis { basis.insert(name) }
    if let kilograms = part.burden?.kilograms, let low = kilograms.low.value,
      let central = kilograms.central.value, let high = kilograms.high.value
    {
      burden = BurdenAnswer(
        low: (burden?.low ?? .zero) + low, central: (burden?.central ?? .zero) + central,
        high: (burden?.high ?? .zero) + high)
    }
    if let gross = part.grossGHG?.value { grossGHG = (grossGHG ?? .zero) + gross }
    if let partLevels = part.levels { levels.add(partLevels) }
    working += part.working.dropFirst().map { "\(month.owner.org) \(month.month): \($0)" }
  }

  func answer(withWorking: Bool) -> MechanismAnswer {
    MechanismAnswer(
      mechanism: mechanism, saved: saved.figures, months: saved.months, net: net?.figures,
      burden: burden, grossGHGKgCO2e: grossGHG, levels: levels.answer, basis: basis.sorted(),
      reasons: saved.reasons,
      formula: mechanism.formula, working: withWorking ? working : [])
  }
}

extension SavingTally? {
  fileprivate func adding(_ saving: Saving) -> SavingTally {
    var tally = self ?? SavingTally()
    tally.add(saving)
    return tally
  }
}
