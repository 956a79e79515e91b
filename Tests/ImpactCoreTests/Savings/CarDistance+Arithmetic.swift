import ImpactCore

/// The arithmetic of the formulas that tests compare steps with.
extension CarDistance {
  static func - (left: CarDistance, right: CarDistance) -> CarDistance {
    CarDistance(
      miles: left.miles - right.miles, kilometres: left.kilometres - right.kilometres)
  }

  static func * (left: CarDistance, right: Exact) -> CarDistance {
    CarDistance(miles: left.miles * right, kilometres: left.kilometres * right)
  }
}
