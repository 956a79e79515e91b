/// The sixteen environmental measures of the Social Value Outcomes Framework (Cheshire and
/// Merseyside Social Value Guide, appendix c), by this program's own codes.
public enum MeasureCode: String, CaseIterable, Sendable {
  case env01 = "ENV-01"
  case env02 = "ENV-02"
  case env03 = "ENV-03"
  case env04 = "ENV-04"
  case env05 = "ENV-05"
  case env06 = "ENV-06"
  case env07 = "ENV-07"
  case env08 = "ENV-08"
  case env09 = "ENV-09"
  case env10 = "ENV-10"
  case env11 = "ENV-11"
  case env12 = "ENV-12"
  case env13 = "ENV-13"
  case env14 = "ENV-14"
  case env15 = "ENV-15"
  case env16 = "ENV-16"

  /// The units in which the evidence register may enter the measure, the usual one first; none
  /// where the measure is worked out from the other streams alone, so that a judgement never stands
  /// in for what files prove.
  ///
  /// Of low or no emission vehicles (ENV-10) the register says how many there are: their miles come
  /// from claims and pool logs.
  public var evidenceUnits: [ActivityUnit] {
    switch self {
    case .env01: [.kilogramCO2e]
    case .env02: [.count, .hour]
    case .env03, .env06, .env07, .env08, .env09: []
    case .env04: [.kilogram, .pound]
    case .env05: [.count, .kilogram]
    case .env10: [.vehicle]
    case .env11: [.count, .hour, .mile]
    case .env12: [.consultation, .mile]
    case .env13: [.hour]
    case .env14, .env15: [.count]
    case .env16: [.pound]
    }
  }

  /// Whether an entry may be in that unit: one of those above, or one that measures the same, as
  /// tonnes do kilograms.
  public func admits(_ unit: ActivityUnit) -> Bool {
    evidenceUnits.contains { $0.dimension == unit.dimension }
  }
}
