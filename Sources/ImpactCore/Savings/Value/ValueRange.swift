/// A value that is not certain: the lowest, the one to use, and the highest.
public struct ValueRange: Hashable, Sendable {
  public let low: MoneyFigure
  public let central: MoneyFigure
  public let high: MoneyFigure

  public init(low: MoneyFigure, central: MoneyFigure, high: MoneyFigure) {
    self.low = low
    self.central = central
    self.high = high
  }

  init(absent reason: String) {
    self.init(
      low: .absent(reason: reason), central: .absent(reason: reason),
      high: .absent(reason: reason))
  }
}
