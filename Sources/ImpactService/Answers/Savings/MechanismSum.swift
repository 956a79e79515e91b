import ImpactCore
import QueryWire

/// Adds up what one mechanism saved in the months of a group.
struct MechanismSum {
  private let mechanism: SavingMechanism
  private var saved = SavingTally()
  private var net: SavingTally?
  private var burden: BurdenAnswer?
  private var grossGHG: Exact?
  private var wasteBefore: Exact?
  private var wasteNow: Exact?
  private var basis: Set<String> = []
  private var working: [String] = []

  init(_ mechanism: SavingMechanism) {
    self.mechanism = mechanism
  }

  mutating func add(_ part: MonthlySaving, org: String, month: CivilMonth) {
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
    if let before = part.waste?.previousYear.value, let now = part.waste?.now.value {
      wasteBefore = (wasteBefore ?? .zero) + before
      wasteNow = (wasteNow ?? .zero) + now
    }
    working += part.working.dropFirst().map { "\(org) \(month): \($0)" }
  }

  func answer(withWorking: Bool) -> MechanismAnswer {
    MechanismAnswer(
      mechanism: mechanism, saved: saved.figures, months: saved.months, net: net?.figures,
      burden: burden, grossGHGKgCO2e: grossGHG, waste: waste, basis: basis.sorted(),
      reasons: saved.reasons,
      formula: mechanism.formula, working: withWorking ? working : [])
  }

  private var waste: WasteSavedAnswer? {
    guard mechanism == .waste else { return nil }
    guard let wasteBefore, let wasteNow else {
      return WasteSavedAnswer(
        previousYearKg: nil, nowKg: nil, savedKg: nil, savedPercent: nil)
    }
    let whole = WasteReduction(previousYear: .known(wasteBefore), now: .known(wasteNow))
    return WasteSavedAnswer(
      previousYearKg: wasteBefore, nowKg: wasteNow, savedKg: whole.kilograms.value,
      savedPercent: whole.percent.value)
  }
}

extension SavingTally? {
  fileprivate func adding(_ saving: Saving) -> SavingTally {
    var tally = self ?? SavingTally()
    tally.add(saving)
    return tally
  }
}
