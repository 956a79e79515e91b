import ImpactCore

extension FixedDecimal {
  /// Nil where the difference has more digits than a cell.
  func subtracting(_ other: FixedDecimal) -> FixedDecimal? {
    let scale = max(self.scale, other.scale)
    func scaled(_ number: FixedDecimal) -> Int64? {
      var coefficient = number.coefficient
      for _ in number.scale..<scale {
        let (product, overflow) = coefficient.multipliedReportingOverflow(by: 10)
        if overflow { return nil }
        coefficient = product
      }
      return coefficient
    }
    guard let left = scaled(self), let right = scaled(other) else { return nil }
    let (difference, overflow) = left.subtractingReportingOverflow(right)
    return overflow ? nil : FixedDecimal(coefficient: difference, scale: scale)
  }
}
