import ImpactCore

/// Whether a weight can be believed by what it cost (contract section 9, 9): kilograms typed as
/// tonnes is the greatest single error in waste returns.
enum PriceBelief {
  case normal
  case cheap
  case dear
  case unbelievable

  /// Nothing is judged without a cost and a weight above zero. `treatment` is nil where it is only
  /// assumed: such a weight has no band of prices.
  init(cost: FixedDecimal?, weight: FixedDecimal, unit: ActivityUnit, _ treatment: Treatment?) {
    guard let cost, cost > .zero, weight > .zero, let tonnesPerUnit = unit.factor(to: .tonne) else {
      self = .normal
      return
    }
    let price = cost.exact
    let tonnes = weight.exact * tonnesPerUnit
    // Prices are compared as cost against weight times price, so that nothing is divided.
    func isUnder(_ pounds: Int, _ weight: Exact) -> Bool { price < weight * Exact(pounds) }
    if isUnder(1, tonnes) {
      self = .unbelievable
    } else if isUnder(20, tonnes) {
      let asKilograms = tonnes * Exact(coefficient: 1, scale: 3)
      let isNormalInKilograms = PriceBelief.band(treatment).map {
        !isUnder($0.lowerBound, asKilograms) && isUnder($0.upperBound, asKilograms)
      }
      self = tonnes > Exact(1) && isNormalInKilograms == true ? .unbelievable : .cheap
    } else {
      self = isUnder(20_000, tonnes) ? .normal : .dear
    }
  }

  /// Pounds a tonne that most sites paid in 2016/17 (`formats.md` section 4, "Plausibility bands").
  private static func band(_ treatment: Treatment?) -> ClosedRange<Int>? {
    switch treatment {
    case .incineration: 100...3900
    case .landfill: 49...1431
    case .recycling: 28...715
    case .recovery, .energyFromWaste: 10...1021
    default: nil
    }
  }
}
