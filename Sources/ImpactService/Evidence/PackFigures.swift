import ImpactCore
import QueryWire

/// Writes every figure of the measures into the arithmetic of a pack.
struct PackFigures {
  private(set) var arithmetic = PackArithmetic()
  private let sums: MeasureSums
  private let hundred: String

  init(_ sums: MeasureSums) {
    self.sums = sums
    hundred = arithmetic.name(.percentOfWhole)
    for answer in sums.answers {
      var levels: [String: Levels] = [:]
      for figure in answer.figures {
        levels[figure.unit] = add(answer.measure, figure, levels["kg"])
      }
    }
  }

  /// The names of the levels that a saving is the difference of, this year and the year before.
  private struct Levels {
    var now: (before: String, after: String)?
    var earlier: (before: String, after: String)?
  }

  /// `weights` are the levels that a percentage is a share of.
  private mutating func add(
    _ measure: SocialMeasure, _ figure: MeasureFigureAnswer, _ weights: Levels?
  ) -> Levels {
    let sum = sums.sums[measure]?.figures[figure.unit]
    let earlier = sums.previous[measure]?.figures[figure.unit]
    let value = arithmetic.figure(measure, figure.unit, "value", figure.value)
    let previous = arithmetic.figure(measure, figure.unit, "previous", figure.previous)
    if figure.unit == "percent" {
      share(value, weights?.now, figure.value)
      share(previous, weights?.earlier, figure.previous)
    } else {
      let steps = lines(sum?.lines ?? [], of: value)
      _ = lines(earlier?.lines ?? [], of: previous)
      cars(sums.sums[measure], measure, figure.unit, of: value)
      cars(sums.previous[measure], measure, figure.unit, of: previous)
      net(sum, steps, figure, measure)
      prices(sum, steps, figure, measure)
    }
    change(figure, measure, from: previous, to: value)
    return Levels(
      now: levels(sum, figure, measure, ["before", "now"]),
      earlier: levels(earlier, figure, measure, ["previous_before", "previous_now"]))
  }

  /// The names of the steps of each line.
  private mutating func lines(_ lines: [MeasureLine], of figure: String) -> [[String]] {
    lines.map { line in
      line.part.proof.steps.map { arithmetic.step(of: figure, at: place(line), $0) }
    }
  }

  private func place(_ line: MeasureLine) -> PackArithmetic.Place {
    PackArithmetic.Place(org: line.owner.org, month: line.month, origin: line.part.origin)
  }

  /// Cars that the pool's logs name, which are no sum of months.
  private mutating func cars(
    _ sum: MeasureSum?, _ measure: SocialMeasure, _ unit: String, of figure: String
  ) {
    guard measure == .lowEmissionVehicles, unit == measure.units[0], let count = sum?.loggedCars
    else { return }
    let input = ProofInput(
      .activity(nil), name: "low or no emission cars in pool logs", value: count)
    arithmetic.step(of: figure, at: .init(origin: "pool logs"), ProofStep([ProofTerm([input])]))
  }

  private mutating func net(
    _ sum: MeasureFigureSum?, _ steps: [[String]], _ figure: MeasureFigureAnswer,
    _ measure: SocialMeasure
  ) {
    guard let sum, let net = figure.net else { return }
    let name = arithmetic.figure(measure, figure.unit, "net", net)
    for (line, names) in zip(sum.lines, steps) {
      guard let amount = line.part.net?.value, let kept = line.part.kept, !names.isEmpty else {
        continue
      }
      // A loss is not made smaller by shares.
      let isLoss = line.part.proof.figure.value?.isNegative == true
      let share = isLoss ? [] : [arithmetic.name(kept)]
      arithmetic.step(
        of: name, at: place(line), names.map { .init(names: [$0] + share) }, result: amount)
    }
  }

  private mutating func prices(
    _ sum: MeasureFigureSum?, _ steps: [[String]], _ figure: MeasureFigureAnswer,
    _ measure: SocialMeasure
  ) {
    for priced in sum?.prices ?? [] {
      guard let sum, let pounds = priced.answer.pounds else { continue }
      let name = arithmetic.figure(measure, figure.unit, "pounds: \(priced.kind.rawValue)", pounds)
      for (line, names) in zip(sum.lines, steps) where !names.isEmpty {
        guard let amount = line.prices.first(where: { $0.kind == priced.kind }),
          let each = amount.poundsEach, let worth = amount.central.money?.pounds
        else { continue }
        let price = arithmetic.name(
          ProofInput(
            .constant, name: amount.kind.rawValue, value: each,
            unit: "pounds per \(amount.unit) (\(amount.base))", source: amount.source ?? ""))
        arithmetic.step(
          of: name, at: place(line), names.map { .init(names: [$0, price]) }, result: worth)
      }
    }
  }

  /// More than the year before, in percent of its size.
  private mutating func change(
    _ figure: MeasureFigureAnswer, _ measure: SocialMeasure, from previous: String,
    to value: String
  ) {
    guard let change = figure.changePercent, let before = figure.previous else { return }
    let name = arithmetic.figure(measure, figure.unit, "change_percent", change)
    var divisor = [previous]
    if before.isNegative {
      divisor.append(
        arithmetic.name(ProofInput(.constant, name: "the other sign", value: -Exact(1))))
    }
    arithmetic.step(
      of: name, at: .init(),
      [.init(names: [value, hundred]), .init(isSubtracted: true, names: [previous, hundred])],
      dividedBy: divisor, result: change)
  }

  private mutating func levels(
    _ sum: MeasureFigureSum?, _ figure: MeasureFigureAnswer, _ measure: SocialMeasure,
    _ words: [String]
  ) -> (before: String, after: String)? {
    guard let sum, let before = sum.levels.before, let now = sum.levels.now else { return nil }
    let names = [
      arithmetic.figure(measure, figure.unit, words[0], before),
      arithmetic.figure(measure, figure.unit, words[1], now),
    ]
    for line in sum.lines {
      guard let levels = line.part.levels else { continue }
      for step in levels.before.steps {
        arithmetic.step(of: names[0], at: place(line), step)
      }
      for step in levels.now.steps { arithmetic.step(of: names[1], at: place(line), step) }
    }
    return (names[0], names[1])
  }

  /// What is saved, in percent of the level before.
  private mutating func share(
    _ figure: String, _ levels: (before: String, after: String)?, _ value: Exact?
  ) {
    guard let levels, let value else { return }
    arithmetic.step(
      of: figure, at: .init(),
      [
        .init(names: [levels.before, hundred]),
        .init(isSubtracted: true, names: [levels.after, hundred]),
      ], dividedBy: [levels.before], result: value)
  }
}
