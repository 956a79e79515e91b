/// What one measure is worth in pounds, and who says so.
public struct MeasureValue: Hashable, Sendable {
  public let measure: SocialMeasure
  /// Of the figure that is worth it: one of `SocialMeasure.units`.
  public let unit: String
  public let money: Money
  /// The table or file that the price comes from.
  public let source: String

  public init(measure: SocialMeasure, unit: String, money: Money, source: String) {
    self.measure = measure
    self.unit = unit
    self.money = money
    self.source = source
  }

  /// All values together; nil where there are none. Refuses two price bases, a measure that is
  /// valued twice, and two views of one act: transport's greenhouse gas, the car miles behind it
  /// and the low-emission miles are shown side by side, and only one of them is worth money.
  public static func total(_ values: [MeasureValue]) throws(MoneyFault) -> Money? {
    var total: Money?
    for (index, value) in values.enumerated() {
      for earlier in values[..<index] where earlier.isSameAct(as: value) {
        throw .sameBenefitTwice(earlier.measure, value.measure)
      }
      total = try total?.adding(value.money) ?? value.money
    }
    return total
  }

  /// Whether both are worth the same act: two values of one measure, or two views of travel.
  private func isSameAct(as other: MeasureValue) -> Bool {
    measure == other.measure
      || (measure.isViewOfTravel(in: unit) && other.measure.isViewOfTravel(in: other.unit))
  }
}
