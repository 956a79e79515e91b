/// An amount of a measure, times one price: what it is worth, or why there is no value.
public struct PricedAmount: Hashable, Sendable {
  public let kind: PriceKind
  /// What one of the amount is: one of `SocialMeasure.units`.
  public let unit: String
  /// The money of every figure here.
  public let base: PriceBase
  /// Pounds for one unit, exact; nil where no price is held.
  public let poundsEach: Exact?
  /// Series, area or scheme, and who published it, with the address where it can be read; nil where
  /// no price is held.
  public let source: String?
  /// The value to use.
  public let central: MoneyFigure
  /// The ends of the range; nil where the kind of price has none.
  public let low: MoneyFigure?
  public let high: MoneyFigure?

  init(
    _ amount: SavingFigure, kind: PriceKind, unit: String, poundsEach: Exact, base: PriceBase,
    source: String, low: MoneyFigure? = nil, high: MoneyFigure? = nil
  ) {
    self.kind = kind
    self.unit = unit
    self.base = base
    self.poundsEach = poundsEach
    self.source = source
    self.central = MoneyFigure(amount, poundsEach: poundsEach, base: base)
    self.low = low
    self.high = high
  }

  /// Without a price.
  init(absent reason: String, kind: PriceKind, unit: String, base: PriceBase) {
    self.kind = kind
    self.unit = unit
    self.base = base
    poundsEach = nil
    source = nil
    central = .absent(reason: reason)
    low = nil
    high = nil
  }
}
