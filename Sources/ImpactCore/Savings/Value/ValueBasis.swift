/// The prices in force: what a measure is worth in pounds, where somebody has chosen so. All are
/// optional, and none is a default.
public struct ValueBasis: Sendable {
  /// The customer's own. National TOMs values are never shipped (CC BY-NC-ND).
  public var proxies: ProxyValues?
  /// UK Government carbon values (DESNZ), for ENV-01 and ENV-06.
  public var carbon: CarbonPrice?
  /// Air quality damage costs (Defra), for ENV-07 and ENV-08.
  public var damage: DamagePrice?
  /// Mileage pay (HMRC, NHS), for ENV-09.
  public var mileage: MileagePrice?

  /// Nothing is worth pounds.
  public static let none = ValueBasis()

  public init(
    proxies: ProxyValues? = nil, carbon: CarbonPrice? = nil, damage: DamagePrice? = nil,
    mileage: MileagePrice? = nil
  ) {
    self.proxies = proxies
    self.carbon = carbon
    self.damage = damage
    self.mileage = mileage
  }

  /// What an amount of a measure, saved in `month`, is worth by each price that is in force for it,
  /// in the order of `PriceKind`. A carbon value is that of the month's calendar year. Empty where
  /// no price is for that measure and unit.
  ///
  /// They stand side by side: one benefit is worth money once, so of several only one may go into
  /// a sum, and none of another price base. `MeasureValue.total` refuses both.
  public func values(
    of measure: SocialMeasure, unit: String, amount: SavingFigure, in month: CivilMonth
  ) -> [PricedAmount] {
    let published: PricedAmount? =
      switch (measure, unit) {
      case (.otherGreenhouseGas, CarbonPrice.unit), (.transportGreenhouseGas, CarbonPrice.unit):
        carbon?.value(of: amount, year: month.year)
      case (.transportNOx, DamagePrice.unit): damage?.value(of: amount, .nox)
      case (.transportPM25, DamagePrice.unit): damage?.value(of: amount, .pm25)
      case (.carMiles, MileagePrice.unit): mileage?.saved(amount, in: month)
      default: nil
      }
    return [proxies?.value(of: amount, measure, unit: unit), published].compactMap { $0 }
  }
}
