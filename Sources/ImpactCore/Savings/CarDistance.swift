/// A distance by car, kept in the units in which it was given: each meets the published factor row
/// of its own unit, never a converted one (contract section 5). A difference may be negative.
public struct CarDistance: Hashable, Sendable {
  public var miles: Exact
  public var kilometres: Exact

  public static let zero = CarDistance()

  public init(miles: Exact = .zero, kilometres: Exact = .zero) {
    self.miles = miles
    self.kilometres = kilometres
  }

  /// Metres become kilometres, exactly; nil where the unit measures no length.
  public init?(_ amount: Exact, in unit: ActivityUnit) {
    if unit == .mile {
      self.init(miles: amount)
    } else if let kilometres = unit.factor(to: .kilometre) {
      self.init(kilometres: amount * kilometres)
    } else {
      return nil
    }
  }

  public var isZero: Bool { miles.isZero && kilometres.isZero }

  public static func + (left: CarDistance, right: CarDistance) -> CarDistance {
    CarDistance(
      miles: left.miles + right.miles, kilometres: left.kilometres + right.kilometres)
  }

  public static func += (left: inout CarDistance, right: CarDistance) { left = left + right }

  /// The whole of it in miles: exact where there are miles only, else rounded once at 12 decimals.
  public var inMiles: Exact { AvoidedDistance(self, named: "distance", in: nil).inMiles.result }
}

extension CarDistance: CustomStringConvertible {
  /// `57.3 km`, `30000 miles`, `12 miles + 57.3 km`.
  public var description: String {
    if kilometres.isZero { return "\(miles) miles" }
    return miles.isZero ? "\(kilometres) km" : "\(miles) miles + \(kilometres) km"
  }
}
