import ImpactCore
import Tables

extension RowDesk {
  /// The vehicle of a row and its engine capacity. What the row does not say is noted.
  func vehicle(
    _ mode: RoadVehicle.Mode, _ row: TableRow
  ) -> (vehicle: RoadVehicle, engineCC: Int?) {
    let fuel = fuels(text(.fuel, row)) ?? layout.fuel
    let engine = engines(text(.engine, row))
    let (euroClass, isInferred) = euroClass(mode, fuel, row)
    let vehicle = RoadVehicle(
      mode: mode, fuel: fuel, size: engine.size(mode, fuel), euroClass: euroClass,
      isEuroClassInferred: isInferred, segment: mode == .car ? segment(row) : nil,
      isUnder50GramsPerKm: isUnder50GramsPerKm(row, fuel))
    if fuel == .unknown, vehicle.size == .average {
      findings.note(.unknownVehicle)
    } else if fuel == .unknown {
      findings.note(.unknownFuel)
    } else if vehicle.size == .average, mode != .van, fuel != .batteryElectric {
      findings.note(.averageSize)
    }
    return (vehicle, engine.cubicCentimetres)
  }

  /// The Euro class as the row gives it, else as the date of first registration implies it. A
  /// plain 6 is given, and the date says which (contract section 9, 14). A battery car burns
  /// nothing, so no class of exhaust is inferred for it.
  private func euroClass(
    _ mode: RoadVehicle.Mode, _ fuel: Fuel, _ row: TableRow
  ) -> (euroClass: EuroClass?, isInferred: Bool) {
    let text = text(.euroClass, row)
    let dated = firstRegistered(row).flatMap { EuroClass(mode: mode, firstRegistered: $0) }
    if let given = euroClasses(text) {
      guard let dated, dated.isEuro6, plainSixes(text) else { return (given, false) }
      return (dated, false)
    }
    guard let dated, fuel != .batteryElectric else { return (nil, false) }
    findings.note(.inferredEuroClass)
    return (dated, true)
  }

  private func firstRegistered(_ row: TableRow) -> CivilDate? {
    switch registrations(text(.firstRegistered, row)) {
    case .day(let day): return day
    case .missing: return nil
    case .unusable:
      findings.note(.unusableRegistration)
      return nil
    }
  }

  private func segment(_ row: TableRow) -> MarketSegment? {
    let text = text(.segment, row)
    if let segment = segments(text) { return segment }
    if !CellNumber.isMissing(text) { findings.note(.unknownSegment) }
    return nil
  }

  /// Zero is a figure for a battery car and means unknown for any other.
  private func isUnder50GramsPerKm(_ row: TableRow, _ fuel: Fuel) -> Bool {
    guard let grams = sideNumber(.carbon, row), !grams.isNegative else { return false }
    return grams.isZero ? fuel == .batteryElectric : grams < FixedDecimal(50)
  }
}
