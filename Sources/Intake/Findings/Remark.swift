/// Something about a row that its reader should know although the row counts. Counted, and told
/// once in the notes.
enum Remark: Int, CaseIterable {
  case unknownVehicle
  case averageSize
  case unknownFuel
  case unknownSegment
  case inferredEuroClass
  case unusableRegistration
  case assumedUnit
  case assumedTreatment
  case unknownTreatment
  case sharedTreatment
  case unsharedTreatment
  case disposalWeightDiffers
  case severalWasteCodes
  case estimatedWeight
  case negativeWeight
  case zeroWeight
  case cheapWeight
  case dearWeight
  case odometerDiffers
  case future
  case unmatched
  case reversal
  case example

  /// A plain sentence about so many rows, or about so many of what a row holds several of.
  func sentence(_ count: Int, of noun: String) -> String {
    let subject = "\(Figures.grouped(count)) \(noun)\(count == 1 ? "" : "s")"
    return "\(subject) \(count == 1 ? predicate.one : predicate.many)"
  }

  private var predicate: (one: String, many: String) {
    switch self {
    case .unknownVehicle:
      pair("name", "neither fuel nor engine size: an average car of unknown fuel is assumed.")
    case .averageSize:
      pair("give", "no engine size that tells the size of the vehicle: average size is assumed.")
    case .unknownFuel: pair("give", "no fuel that is known: unknown fuel is assumed.")
    case .unknownSegment: pair("name", "a market segment that is not known: none is assumed.")
    case .inferredEuroClass:
      pair("give", "no Euro class: it is inferred from the date of first registration.")
    case .unusableRegistration:
      pair("give", "a first registration that is no date or lies ahead: it is not used.")
    case .assumedUnit: pair("give", "a distance whose column names no unit: miles are assumed.")
    case .assumedTreatment: ("does \(Remark.treatment)", "do \(Remark.treatment)")
    case .unknownTreatment: pair("say", "neither what the waste was nor how it was treated.")
    case .sharedTreatment:
      pair("name", "several treatments: all counts under the one that takes most of the weight.")
    case .unsharedTreatment:
      pair("name", "several R/D codes whose weights do not add up: all counts under the first.")
    case .disposalWeightDiffers:
      pair("give", "another weight beside the R/D code: the weight in its own column counts.")
    case .severalWasteCodes:
      pair("name", "EWC codes of different wastes: the first hazardous one counts, else the first.")
    case .estimatedWeight: pair("give", "an estimated weight.")
    case .negativeWeight:
      ("has a negative weight: counted as a credit.", "have a negative weight: counted as credits.")
    case .zeroWeight:
      ("has a weight of zero: counted as given.", "have a weight of zero: counted as given.")
    case .cheapWeight: pair("cost", "less than £20 a tonne: check the unit.")
    case .dearWeight: pair("cost", "more than £20,000 a tonne: check the unit and the cost.")
    case .odometerDiffers:
      pair("give", "a distance that differs from the odometer: the odometer is used.")
    case .future: ("is dated \(Remark.later)", "are dated \(Remark.later)")
    case .unmatched:
      pair("name", "a reference that the other sheet lacks: counted without its date and site.")
    case .reversal: pair("take", "back an earlier line: counted beside the original.")
    case .example:
      ("is the example of the template and is ignored.", "are examples and are ignored.")
    }
  }

  private static let treatment =
    "not say how the waste was treated: the usual treatment of that waste is assumed."
  private static let later = "after the day on which the file was read."

  private func pair(_ verb: String, _ rest: String) -> (one: String, many: String) {
    ("\(verb)s \(rest)", "\(verb) \(rest)")
  }
}
