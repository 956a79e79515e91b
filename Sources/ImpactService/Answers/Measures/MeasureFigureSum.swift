import ImpactCore
import QueryWire

/// Adds up one figure of a measure over the months of a group. A month without a figure adds
/// nothing and is counted, so that a sum always says how much of the whole it is.
struct MeasureFigureSum {
  /// The parts that have a figure, in the order of their months.
  private(set) var lines: [MeasureLine] = []
  private var asked: Set<OwnMonth> = []
  private var unknown: Set<OwnMonth> = []
  /// Whether a month without a part is a month that is missing: not so of single entries.
  private var isMonthly: Bool { asked.contains { !$0.isEntry } }

  private struct OwnMonth: Hashable {
    let owner: SavingsBooks.Owner
    let month: CivilMonth
    /// Of the evidence register, beside what the month's other rows say.
    let isEntry: Bool
  }

  mutating func add(_ part: MeasurePart, in month: SavingsBooks.Month, _ values: ValueBasis) {
    let own = OwnMonth(
      owner: month.owner, month: month.month, isEntry: part.origin == MeasurePart.register)
    asked.insert(own)
    guard part.proof.figure.value != nil else {
      unknown.insert(own)
      return
    }
    if part.isLevel { keepOnly(of: own) }
    let priced = values.values(
      of: part.measure, unit: part.unit, amount: part.proof.figure, in: month.month)
    lines.append(
      MeasureLine(owner: month.owner, month: month.month, part: part, prices: priced))
  }

  /// Of a level only the newest month counts: a later list takes the place of an earlier one.
  private mutating func keepOnly(of own: OwnMonth) {
    lines.removeAll { $0.owner == own.owner && $0.month < own.month }
  }

  /// The sum of what is known; nil where nothing is.
  var value: Exact? {
    lines.isEmpty
      ? nil : lines.reduce(.zero) { $0 + ($1.part.proof.figure.value ?? .zero) }
  }

  var levels: LevelSum {
    lines.compactMap(\.part.levels).reduce(into: LevelSum()) { $0.add($1) }
  }

  /// By each kind of price that is in force.
  var prices: [PricedSum] {
    lines.flatMap(\.prices).reduce(into: []) { sums, amount in
      if let index = sums.firstIndex(where: { $0.kind == amount.kind }) {
        sums[index].add(amount)
      } else {
        sums.append(PricedSum(amount))
      }
    }
  }

  /// Nil where no set gives the shares from gross to net for all of it.
  var net: Exact? {
    let parts = lines.map(\.part.net?.value)
    return parts.isEmpty || parts.contains(nil) ? nil : parts.reduce(.zero) { $0 + ($1 ?? .zero) }
  }

  private var known: Int { asked.count - unknown.count }
  private var isWhole: Bool { unknown.isEmpty && !asked.isEmpty }

  func answer(unit: String, before previous: MeasureFigureSum?) -> MeasureFigureAnswer {
    MeasureFigureAnswer(
      unit: unit, value: value, net: net, before: levels.before, now: levels.now,
      previous: previous?.value, changePercent: change(from: previous),
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
      unit: "percent", value: levels.answer?.savedPercent,
      previous: previous?.levels.answer?.savedPercent, monthsAsked: asked.count,
      monthsKnown: known)
  }
}
