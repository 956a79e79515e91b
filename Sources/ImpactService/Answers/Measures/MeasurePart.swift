import ImpactCore

/// What one month of one organisation adds to one figure of a measure.
struct MeasurePart {
  let measure: SocialMeasure
  /// One of the measure's units.
  let unit: String
  let figure: SavingFigure
  /// The name of the mechanism; `books` or `register` for what is added up as it stands.
  let origin: String
  /// After the shares from gross to net; nil where no set gives them.
  var net: SavingFigure?
  /// The baseline or assumption set; nil where none is needed or in force.
  var basis: String?
  var levels: SavingLevels?

  static let books = "books"
  static let register = "register"

  init(
    _ measure: SocialMeasure, _ unit: String, _ figure: SavingFigure, origin: String
  ) {
    self.measure = measure
    self.unit = unit
    self.figure = figure
    self.origin = origin
  }

  /// What a mechanism has saved, in one of its measures.
  init(_ measure: SocialMeasure, _ unit: String, _ saving: MonthlySaving, _ saved: SavingMeasure) {
    self.init(measure, unit, saving.saving[saved], origin: saving.mechanism.rawValue)
    net = saving.net?[saved]
    basis = saving.basis
    if saved == .carMiles { levels = saving.levels }
  }
}
