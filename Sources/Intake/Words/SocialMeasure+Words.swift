package import ImpactCore

extension SocialMeasure {
  /// The measure that a cell names: its code, however that is spaced (`ENV-02`, `env 2`), or its
  /// whole plain title. Nil for anything else: part of a title may be that of another.
  package init?(cell: CellText) {
    let words = CellWords(cell).words
    guard let measure = SocialMeasure(code: words) ?? SocialMeasure.titles[words] else {
      return nil
    }
    self = measure
  }

  /// `env` and a number from 1 to 16, with or without something between them.
  private init?(code words: [String]) {
    let text = words.joined()
    guard words.count <= 2, text.hasPrefix("env"), text.utf8.count <= 5,
      let number = Int(text.dropFirst(3)), SocialMeasure.allCases.indices.contains(number - 1)
    else { return nil }
    self = SocialMeasure.allCases[number - 1]
  }

  /// By the words of their titles. Those that say nothing without the line above have a longer
  /// form.
  private static let titles: [[String]: SocialMeasure] = {
    let titles: [(SocialMeasure, String)] = [
      (.otherGreenhouseGas, "greenhouse gas saved, not from transport"),
      (.energyAdvice, "initiatives advising residents on energy, above all on fuel poverty"),
      (.wasteReduced, "waste generated, reduction against the previous year"),
      (.wasteDonated, "waste avoided by donating devices or pharmaceuticals"),
      (.plasticReduced, "initiatives that reduce or replace single-use plastics"),
      (.transportGreenhouseGas, "greenhouse gas saved from transport"),
      (.transportNOx, "NOx saved from transport"),
      (.transportPM25, "PM2.5 saved"),
      (.carMiles, "car miles saved"),
      (.lowEmissionVehicles, "low or no emission staff vehicles, and miles driven in them"),
      (.flexibleWorking, "initiatives for flexible and home working that reduce staff travel"),
      (.servicesCloser, "services brought closer to people by digital means"),
      (.volunteering, "voluntary time for green infrastructure, biodiversity, clean green space"),
      (
        .volunteering, "voluntary time for green infrastructure, biodiversity and clean green space"
      ),
      (.greenSpace, "initiatives that improve local green space"),
      (.sustainableContracts, "contracts with sustainable procurement commitments"),
      (.sustainableSpend, "spend on those contracts"),
      (.sustainableSpend, "spend on contracts with sustainable procurement commitments"),
    ]
    var words: [[String]: SocialMeasure] = [:]
    for (measure, title) in titles { words[CellWords(Array(title.utf8)[...]).words] = measure }
    return words
  }()
}
