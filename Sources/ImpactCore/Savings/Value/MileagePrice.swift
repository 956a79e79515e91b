/// The mileage pay in force: the dated rates of one scheme.
public struct MileagePrice: Sendable {
  public let scheme: String
  private let rates: [MileagePay.Rate]

  init(scheme: String, rates: [MileagePay.Rate]) {
    self.scheme = scheme
    self.rates = rates
  }

  /// The pay for miles that were not claimed, in cash:
  ///
  ///     pounds = miles × pence per mile ÷ 100
  ///
  /// at the rate of the month's first day: of a month in which the rate changes, all miles take the
  /// rate with which it began. Exact. Absent where no rate is dated to that day.
  public func saved(_ miles: SavingFigure, in month: CivilMonth) -> PricedAmount {
    guard let rate = rates.first(where: { $0.isValid(on: month.days.first) }) else {
      return PricedAmount(
        absent: "No mileage rate \"\(scheme)\" is held for \(month).", kind: .mileagePay,
        unit: Self.unit, base: .cash)
    }
    return PricedAmount(
      miles, kind: .mileagePay, unit: Self.unit,
      poundsEach: rate.pencePerMile * Exact(coefficient: 1, scale: 2), base: .cash,
      source: "\(scheme): \(rate.source)")
  }

  static let unit = "miles"
}
