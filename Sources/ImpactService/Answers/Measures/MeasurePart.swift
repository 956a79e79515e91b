import ImpactCore

/// What one month of one organisation adds to one figure of a measure.
struct MeasurePart {
  let measure: SocialMeasure
  /// One of the measure's units.
  let unit: String
  let proof: FigureProof
  /// The name of the mechanism; `books` or `register` for what is added up as it stands.
  let origin: String
  /// After the shares from gross to net; nil where no set gives them.
  private(set) var net: SavingFigure?
  /// What of a gain is left in `net`.
  private(set) var kept: ProofInput?
  /// The baseline or assumption set; nil where none is needed or in force.
  private(set) var basis: String?
  private(set) var levels: SavingLevels?

  /// Whether it says how many there are, as a fleet list does, and not how much was done.
  var isLevel: Bool { measure == .lowEmissionVehicles && unit == measure.units[0] }

  static let books = "books"
  static let register = "register"

  /// What is added up as it stands.
  init(_ measure: SocialMeasure, _ unit: String, _ proof: FigureProof, origin: String) {
    self.measure = measure
    self.unit = unit
    self.proof = proof
    self.origin = origin
  }

  /// What a mechanism has saved, in one of its measures.
  init(_ measure: SocialMeasure, _ unit: String, _ saving: MonthlySaving, _ saved: SavingMeasure) {
    self.init(measure, unit, saving.made[saved], origin: saving.mechanism.rawValue)
    net = saving.net?[saved]
    kept = saving.kept
    basis = saving.basis
    if saved == .carMiles { levels = saving.levels }
  }

  /// The weight that waste was reduced by; nil where the mechanism is another.
  init?(weightOf saving: MonthlySaving) {
    guard let weight = saving.weight else { return nil }
    self.init(.wasteReduced, "kg", weight, origin: saving.mechanism.rawValue)
    levels = saving.levels
  }
}
