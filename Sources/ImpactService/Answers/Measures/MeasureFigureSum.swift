import ImpactCore
import QueryWire

/// Adds up one figure of a measure over the months of a group. A month without a figure adds
/// nothing and is counted, so that a sum always says how much of the whole it is.
struct MeasureFigureSum {
  private(set) var value: Exact?
  private var net: Exact?
  private var hasNetOfAll = true
  private var levels: SavingLevels?
  private var asked: Set<OwnMonth> = []
  private var unknown: Set<OwnMonth> = []
  /// Whether a month without a part is a month that is missing: not so of single entries.
  private var isMonthly = false
  private(set) var prices: [PricedSum] = []

  struct OwnMonth: Hashable {
    let owner: SavingsBooks.Owner
    let month: CivilMonth
  }

  mutating func add(_ part: MeasurePart, in month: OwnMonth, _ values: ValueBasis) {
    asked.insert(month)
    if part.origin != MeasurePart.register { isMonthly = true }
    guard let amount = part.figure.value else {
      unknown.insert(month)
      return
    }
    value.add(amount)
    levels.add(part.levels)
    add(
      values.values(of: part.measure, unit: part.unit, amount: part.figure, in: month.month))
    if let partNet = part.net?.value { net.add(partNet) } else { hasNetOfAll = false }
  }

  private mutating func add(_ amounts: [PricedAmount]) {
    for amount in amounts {
      if let index = prices.firstIndex(where: { $0.kind == amount.kind }) {
        prices[index].add(amount)
      } else {
        prices.append(PricedSum(amount))
      }
    }
  }

  private var known: Int { asked.count - unknown.count }
  private var isWhole: Bool { unknown.isEmpty && !asked.isEmpty }

  func answer(unit: String, before previous: MeasureFigureSum?) -> MeasureFigureAnswer {
    MeasureFigureAnswer(
      unit: unit, value: value, net: hasNetOfAll ? net : nil, before: levels?.answer.before,
      now: levels?.answer.now, previous: previous?.value, changePercent: change(from: previous),
      monthsAsked: asked.count, monthsKnown: known, values: prices.map(\.answer))
  }

  /// Nil unless both are whole and of as many months: else it would compare how much was reported.
  private func change(from previous: MeasureFigureSum?) -> Exact? {
    guard let previous, let value, let before = previous.value, isWhole, previous.isWhole,
      !isMonthly || asked.count == previous.asked.count
    else { return nil }
    return (value - before).percent(of: before)
  }

  /// The saving as a share of the level before, in percent: a figure of its own.
  func share(before previous: MeasureFigureSum?) -> MeasureFigureAnswer {
    MeasureFigureAnswer(
      unit: "percent", value: levels?.answer.savedPercent,
      previous: previous?.levels?.answer.savedPercent, monthsAsked: asked.count,
      monthsKnown: known)
  }
}
