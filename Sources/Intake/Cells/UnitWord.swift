package import ImpactCore

/// The unit that a cell, a header or the bracket in a header names.
package enum UnitWord: Hashable, Sendable {
  case unit(ActivityUnit)
  /// Litres or cubic metres: no weight without a density.
  case volume

  /// Nil for anything else. `m` alone is not read: it may be metres or miles.
  package init?(_ folded: String) {
    guard let word = UnitWord.words[folded] else { return nil }
    self = word
  }

  /// The unit among the words of a header such as `distance in km`.
  package init?(amongWordsOf header: String) {
    for word in header.split(separator: " ") {
      if let unit = UnitWord(word.hasSuffix("'s") ? String(word.dropLast(2)) : String(word)) {
        self = unit
        return
      }
    }
    return nil
  }

  private static let words: [String: UnitWord] = {
    let families: [(UnitWord, [String])] = [
      (.unit(.mile), ["mile", "miles", "mi", "mileage"]),
      (
        .unit(.kilometre),
        ["km", "kms", "kilometre", "kilometres", "kilometer", "kilometers"]
      ),
      (.unit(.metre), ["metre", "metres", "meter", "meters"]),
      (.unit(.gram), ["g", "gram", "grams", "gramme", "grammes"]),
      (
        .unit(.kilogram),
        ["kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes"]
      ),
      (.unit(.tonne), ["t", "te", "tonne", "tonnes", "mt", "metric tonnes"]),
      (
        .volume,
        [
          "l", "ltr", "ltrs", "litre", "litres", "liter", "liters", "m3", "m³", "cubic metre",
          "cubic metres", "cubic meters", "cu m", "cbm", "yd3", "cubic yards",
        ]
      ),
    ]
    var words: [String: UnitWord] = [:]
    for (unit, names) in families { for name in names { words[name] = unit } }
    return words
  }()
}
