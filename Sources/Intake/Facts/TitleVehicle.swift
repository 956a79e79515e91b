import ImpactCore

/// The vehicle that a line above a table names: its fuel and the capacity of its engine.
///
/// Three forms are read and no other, because words of a title are not meant for a program:
/// `Fuel: Diesel`; `Vehicle: Golf, diesel 1.6`; and, above a log of trips, a bracket that says
/// nothing else, as in `Pool car log (Petrol 1.2)`. Where lines disagree none is taken.
struct TitleVehicle: Hashable {
  let fuel: Fuel
  /// As the line writes it; nil where it says none, or lines say different ones.
  let engine: String?

  init?(_ statements: [TitleStatement], brackets cells: some Sequence<String>) {
    var said = statements.filter { TitleVehicle.labels.contains($0.label) }.map(\.value)
    said += cells.flatMap(TitleVehicle.brackets).filter(TitleVehicle.saysNothingElse)
    let fuels = Set(said.compactMap(TitleVehicle.fuel))
    guard fuels.count == 1, let fuel = fuels.first else { return nil }
    let engines = Set(said.flatMap(TitleVehicle.engines))
    self.fuel = fuel
    engine = engines.count == 1 ? engines.first : nil
  }

  private static let labels: Set = [
    "fuel", "fuel type", "engine type", "vehicle", "vehicle details", "car", "pool car", "van",
  ]

  /// What stands in round brackets.
  private static func brackets(_ cell: String) -> [String] {
    cell.split(separator: "(").dropFirst().compactMap { part in
      part.firstIndex(of: ")").map { String(part[..<$0]) }
    }
  }

  private static let vehicleWords: Set = [
    "petrol", "unleaded", "diesel", "derv", "electric", "ev", "bev", "battery", "hybrid", "hev",
    "mhev", "phev", "plug", "in", "plugin", "lpg", "autogas", "cng", "car", "van", "fuel",
    "engine", "litre", "litres", "ltr", "l", "cc",
  ]

  private static func saysNothingElse(_ bracket: String) -> Bool {
    let sizes = Set(engines(bracket))
    return tokens(bracket).allSatisfy { token in
      sizes.contains(token)
        || CellWords(Array(token.utf8)[...]).words.allSatisfy(vehicleWords.contains)
    }
  }

  /// Nil where none is named, or a form offers several to choose from.
  private static func fuel(_ text: String) -> Fuel? {
    let words = CellWords(Array(text.utf8)[...]).words
    let offers = text.contains("/") || words.contains("or")
    let isEither = words.contains("petrol") && words.contains("diesel")
    return offers || isEither ? nil : Fuel(cell: Array(text.utf8)[...])
  }

  /// Capacities with a decimal point or a unit: a bare whole number may be a year.
  private static func engines(_ text: String) -> [String] {
    let tokens = tokens(text)
    return tokens.indices.compactMap { index in
      let token = tokens[index]
      let isMarked =
        token.contains(".") || token.hasSuffix("cc") || token.hasSuffix("l")
        || index + 1 < tokens.count && tokens[index + 1] == "cc"
      let size = EngineSize(Array(token.utf8)[...])
      return isMarked && size.cubicCentimetres != nil ? token : nil
    }
  }

  private static func tokens(_ text: String) -> [String] {
    Array(text.utf8)[...].folded.split { " ,;".contains($0) }.map(String.init)
  }
}
