/// A figure that is not certain: the lowest, the one to use, and the highest.
public struct FigureRange: Hashable, Sendable {
  public let low: SavingFigure
  public let central: SavingFigure
  public let high: SavingFigure

  public init(low: SavingFigure, central: SavingFigure, high: SavingFigure) {
    self.low = low
    self.central = central
    self.high = high
  }

  public static func + (left: FigureRange, right: FigureRange) -> FigureRange {
    FigureRange(
      low: left.low + right.low, central: left.central + right.central,
      high: left.high + right.high)
  }
}
