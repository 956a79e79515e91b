package import ImpactCore

/// An exact sum that a million additions do not slow down: one integer for each count of decimals.
package struct ColumnSum: Hashable, Sendable {
  private var sums = [Int128](repeating: 0, count: FixedDecimal.digitsMax + 1)
  package private(set) var count = 0

  package init() {}

  package mutating func add(_ number: FixedDecimal) {
    // 2^64 additions of the largest coefficient would be needed to overflow.
    sums[Int(number.scale)] += Int128(number.coefficient)
    count += 1
  }

  package var total: Exact {
    sums.enumerated().reduce(.zero) { total, part in
      total + Exact(coefficient: part.element, scale: part.offset)
    }
  }
}
