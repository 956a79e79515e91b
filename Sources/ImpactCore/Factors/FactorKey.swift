/// The place of a factor in its book: what a rule looks it up by.
public struct FactorKey: Hashable, Sendable {
  public var measure: ImpactMeasure
  public var category: String
  public var activity: String
  /// Size, class, treatment or year; empty where the table has no such column.
  public var variant: String
  public var fuel: String
  /// `exhaust`, `tyre`, `brake`, `road-abrasion`; empty where a figure is the whole.
  public var component: String
  public var unit: FactorUnit

  public init(
    measure: ImpactMeasure, category: String, activity: String, variant: String = "",
    fuel: String = "", component: String = "", unit: FactorUnit
  ) {
    self.measure = measure
    self.category = category
    self.activity = activity
    self.variant = variant
    self.fuel = fuel
    self.component = component
    self.unit = unit
  }

  /// The id within the edition: `business-travel-land/car-by-size/medium/petrol/mile`.
  public var path: String {
    let parts = [category, activity, variant, fuel, component, unit.rawValue]
    return String(unsafeUninitializedCapacity: parts.reduce(parts.count) { $0 + $1.utf8.count }) {
      path in
      var count = 0
      for part in parts where !part.isEmpty {
        if count > 0 {
          path[count] = UInt8(ascii: "/")
          count += 1
        }
        count += path.extracting(count...).initialize(from: part.utf8).index
      }
      return count
    }
  }
}
