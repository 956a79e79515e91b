/// What something is worth, or why there is no value.
public enum MoneyFigure: Hashable, Sendable {
  case known(Money)
  case absent(reason: String)

  public var money: Money? {
    if case .known(let money) = self { money } else { nil }
  }

  public var reason: String? {
    if case .absent(let reason) = self { reason } else { nil }
  }

  /// An amount times pounds for each of it.
  init(_ amount: SavingFigure, poundsEach: Exact, base: PriceBase) {
    switch amount {
    case .known(let amount): self = .known(Money(pounds: amount * poundsEach, base: base))
    case .absent(let reason): self = .absent(reason: reason)
    }
  }
}
