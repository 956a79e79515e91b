package import ImpactCore

/// Engine capacity as a cell writes it.
///
/// 0.6 to 8.0 is litres, 50 to 8000 is cubic centimetres; `1.2L` and `1600cc` are read. Blank,
/// words and `over 1400cc` (contract section 9, 16) are unknown.
package enum EngineSize: Hashable, Sendable {
  case cubicCentimetres(Int)
  /// From the smaller to the larger engine, such as `1001-1400`.
  case band(ClosedRange<Int>)
  case unknown

  package init(_ cell: CellText) {
    guard let value = CellNumber(cell).value else {
      self = EngineSize(words: cell.folded)
      return
    }
    self = EngineSize.capacity(value).map { .cubicCentimetres($0) } ?? .unknown
  }

  /// What is not a plain number: a unit behind it, or a band.
  private init(words: String) {
    if let band = EngineSize.band(words) {
      self = .band(band)
      return
    }
    var digits = Array(words.utf8)[...]
    if let suffix = ["litres", "litre", "ltr", "cc", "l"].first(where: words.hasSuffix) {
      digits = digits.dropLast(suffix.utf8.count)
    }
    let capacity = CellNumber(digits).value.flatMap(EngineSize.capacity)
    self = capacity.map { .cubicCentimetres($0) } ?? .unknown
  }

  package var cubicCentimetres: Int? {
    if case .cubicCentimetres(let value) = self { value } else { nil }
  }

  /// The size of the vehicle. A band whose two ends differ in size proves none.
  package func size(_ mode: RoadVehicle.Mode, _ fuel: Fuel) -> RoadVehicle.Size {
    func size(_ capacity: Int?) -> RoadVehicle.Size {
      RoadVehicle.Size(mode: mode, fuel: fuel, engineCC: capacity)
    }
    switch self {
    case .cubicCentimetres(let capacity):
      return size(capacity)
    case .band(let band):
      return size(band.lowerBound) == size(band.upperBound) ? size(band.lowerBound) : .average
    case .unknown:
      return .average
    }
  }

  private static func capacity(_ number: FixedDecimal) -> Int? {
    guard (1...80_000_000).contains(number.coefficient), number.scale <= 4 else { return nil }
    // In ten-thousandths, so that litres and cubic centimetres are compared as whole numbers.
    let value = (number.scale..<4).reduce(Int(number.coefficient)) { value, _ in value * 10 }
    if (6000...80_000).contains(value) { return (value + 5) / 10 }
    return (500_000...80_000_000).contains(value) ? (value + 5000) / 10_000 : nil
  }

  /// Two capacities in cubic centimetres with `-` or `to` between them.
  private static func band(_ words: String) -> ClosedRange<Int>? {
    let ends = words.replacing("cc", with: "").replacing("to", with: "-")
      .split(separator: "-", omittingEmptySubsequences: false)
      .map { Int($0.filter { $0 != " " }) }
    guard ends.count == 2, let low = ends[0], let high = ends[1], (0...8000).contains(low),
      (50...8000).contains(high), low <= high
    else { return nil }
    return low...high
  }
}
