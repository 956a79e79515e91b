import ImpactCore
import Testing

/// Reckons steps again from their inputs alone, and what figures were before there were steps.
enum ProofSample {
  /// Whether `result` is what the terms and divisors make. The rounding is looked at from the other
  /// side: the result times the divisor lies no further from the sum than half a unit of the
  /// twelfth decimal, and away from zero where it lies just so far.
  static func isRight(_ step: ProofStep) -> Bool {
    var sum = Exact.zero
    for term in step.terms {
      var product = Exact(1)
      for input in term.inputs { product = product * input.value }
      sum = term.isSubtracted ? sum - product : sum + product
    }
    var divisor = Exact(1)
    for input in step.divisors { divisor = divisor * input.value }
    if divisor == Exact(1) { return step.result == sum }
    let back = step.result * divisor
    let error = magnitude(sum - back) * Exact(2)
    let unit = divisor * Exact(coefficient: 1, scale: 12)
    guard step.result == step.result.rounded(toDecimals: 12), error <= unit else { return false }
    return error != unit || magnitude(back) > magnitude(sum)
  }

  /// Every known figure is the sum of its steps, every step is right, and what is absent has none.
  static func complaints(_ made: MechanismSaving) -> [String] {
    SavingMeasure.allCases.flatMap { measure -> [String] in
      let steps = made.steps[measure] ?? []
      let sum = steps.reduce(Exact.zero) { $0 + $1.result }
      switch made.saving[measure] {
      case .absent: return steps.isEmpty ? [] : ["\(measure) is absent and has steps"]
      case .known(let figure):
        return (sum == figure ? [] : ["\(measure): \(figure) is not \(sum)"])
          + steps.filter { !isRight($0) }.map { "\(measure): not right: \($0)" }
      }
    }
  }

  /// What the car would have caused on a distance, from its rates.
  static func saving(
    of distance: CarDistance, occupancy: Exact, car: GreyFleetCar
  ) throws -> Saving {
    func shared(_ amount: Exact, by divisor: Exact) -> Exact {
      divisor == Exact(1) ? amount : amount.dividedAndRounded(by: divisor, decimals: 12)
    }
    let mile = try SavingSample.exact("1.609344")
    return Saving { measure in
      guard let impact = measure.impact else {
        return .known(
          distance.kilometres.isZero
            ? shared(distance.miles, by: occupancy)
            : shared(distance.miles * mile + distance.kilometres, by: mile * occupancy))
      }
      let parts = [(distance.miles, ActivityUnit.mile), (distance.kilometres, .kilometre)]
        .filter { !$0.0.isZero }
        .map { amount, unit in car.rate(impact, per: unit) * amount }
      let whole = parts.isEmpty ? .zero : SavingFigure.sum(parts, ifNone: "")
      return whole.map { shared($0, by: occupancy) }
    }
  }

  private static func magnitude(_ value: Exact) -> Exact { value.isNegative ? -value : value }
}
