package import ImpactCore

extension MeasureCode {
  /// The measure that a cell names: its code, however that is spaced (`ENV-02`, `env 2`), or its
  /// whole plain title. Nil for anything else: part of a title may be that of another.
  package init?(cell: CellText) {
    let words = CellWords(cell).words
    guard let measure = MeasureCode(code: words) ?? MeasureCode.titles[words] else { return nil }
    self = measure
  }

  /// `env` and a number from 1 to 16, with or without something between them.
  private init?(code words: [String]) {
    let text = words.joined()
    guard words.count <= 2, text.hasPrefix("env"), text.utf8.count <= 5,
      let number = Int(text.dropFirst(3)), MeasureCode.allCases.indices.contains(number - 1)
    else { return nil }
    self = MeasureCode.allCases[number - 1]
  }

  /// By the words of their titles. Those that say nothing without the line above have a longer form.
  private static let titles: [[String]: MeasureCode] = {
    let titles: [(MeasureCode, String)] = [
      (.env01, "greenhouse gas saved, not from transport"),
      (.env02, "initiatives advising residents on energy, above all on fuel poverty"),
      (.env03, "waste generated, reduction against the previous year"),
      (.env04, "waste avoided by donating devices or pharmaceuticals"),
      (.env05, "initiatives that reduce or replace single-use plastics"),
      (.env06, "greenhouse gas saved from transport"),
      (.env07, "NOx saved from transport"),
      (.env08, "PM2.5 saved"),
      (.env09, "car miles saved"),
      (.env10, "low or no emission staff vehicles, and miles driven in them"),
      (.env11, "initiatives for flexible and home working that reduce staff travel"),
      (.env12, "services brought closer to people by digital means"),
      (.env13, "voluntary time for green infrastructure, biodiversity, clean green space"),
      (.env13, "voluntary time for green infrastructure, biodiversity and clean green space"),
      (.env14, "initiatives that improve local green space"),
      (.env15, "contracts with sustainable procurement commitments"),
      (.env16, "spend on those contracts"),
      (.env16, "spend on contracts with sustainable procurement commitments"),
    ]
    var words: [[String]: MeasureCode] = [:]
    for (measure, title) in titles { words[CellWords(Array(title.utf8)[...]).words] = measure }
    return words
  }()
}
