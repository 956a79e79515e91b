package import ImpactCore

extension WasteMaterial {
  /// The material of a weight: what the description names, else what the code names. A description
  /// that says only `clinical` or `general` gives way to a code that says more.
  package init(named: WasteMaterial?, ewc: EWCCode?, isHousehold: Bool) {
    let coded = ewc.flatMap(WasteMaterial.init(ewc:))
    switch (named, coded) {
    case (.clinical?, let coded?) where coded.isHealthCare: self = coded
    case (let named?, _): self = named
    case (nil, let coded?): self = coded
    case (nil, nil): self = .other
    }
    if self == .general, isHousehold { self = .household }
  }

  var isHealthCare: Bool {
    switch self {
    case .offensive, .infectious, .sharps, .anatomical, .medicinal, .cytotoxic, .chemical,
      .amalgam, .clinical:
      true
    default: false
    }
  }

  /// Nil where the description names nothing, or several things that have no row in common.
  package init?(description: CellText) {
    let words = CellWords(description)
    if let clinical = WasteMaterial.healthCare.meaning(of: words) {
      self = clinical
      return
    }
    let named = WasteMaterial.materials.meanings(of: words)
    switch Set(named) {
    case let one where one.count == 1: self = named[0]
    case [.paper, .board]: self = .paperAndBoard
    case [.food, .garden]: self = .foodAndGarden
    case let many where !many.isEmpty && many.isSubset(of: dryRecyclables): self = .mixedRecycling
    case []:
      guard let general = WasteMaterial.classes.meaning(of: words) else { return nil }
      self = general
    default: return nil
    }
  }

  private static let healthCare = PhraseBook<WasteMaterial>([
    (
      ["offensive*", "tiger*", "sanpro", "sanitary*", "nappy", "nappies", "non infectious"],
      .offensive
    ),
    (["cytotoxic*", "cytostatic*", "purple*"], .cytotoxic),
    (["sharps*"], .sharps),
    (["anatomical*", "body part*", "placenta*", "red bag*"], .anatomical),
    (["medicin*", "pharma*", "drug*"], .medicinal),
    (["amalgam*"], .amalgam),
    (["infectious*", "orange bag*"], .infectious),
    (["clinical*", "yellow bag*", "healthcare*", "health care*"], .clinical),
    (["chemical*", "laborator*"], .chemical),
  ])

  private static let materials = PhraseBook<WasteMaterial>([
    (["paper", "newspaper*", "confidential", "office paper"], .paper),
    (["card", "cardboard", "board", "occ"], .board),
    (["plastic*"], .plastic),
    (["glass*"], .glass),
    (["metal*", "scrap", "cans", "aluminium", "steel"], .metal),
    (["wood*", "timber", "pallet*"], .wood),
    (["food*", "kitchen*", "canteen*", "catering*"], .food),
    (["garden*", "green waste", "grounds*"], .garden),
    (
      ["weee", "electrical*", "electronic*", "circuit*", "fridge*", "lamp*", "fluorescent*"],
      .electrical
    ),
    (["batter*"], .batteries),
    (["clothing*", "textile*", "uniform*", "linen*"], .clothing),
    (["book", "books"], .books),
  ])

  private static let classes = PhraseBook<WasteMaterial>([
    (
      ["dmr", "mixed recycl*", "mixed dry*", "dry mixed*", "recycl*", "comingl*", "commingl*"],
      .mixedRecycling
    ),
    (["household*"], .household),
    (
      [
        "general*", "domestic*", "municipal*", "residual*", "black bag*", "trade*",
        "commercial*", "mixed waste",
      ], .general
    ),
  ])

  /// The material of a code (`formats.md` section 4; wording of the European Waste Catalogue).
  package init?(ewc: EWCCode) {
    guard let material = WasteMaterial.codes[ewc.number] else { return nil }
    self = material
  }

  private static let codes: [Int: WasteMaterial] = {
    let groups: [(WasteMaterial, [Int])] = [
      (.sharps, [180_101, 180_201]), (.anatomical, [180_102]),
      (.infectious, [180_103, 180_202]), (.offensive, [180_104, 180_203, 200_199]),
      (.chemical, [180_106, 180_107, 180_205, 180_206]), (.cytotoxic, [180_108, 180_207, 200_131]),
      (.medicinal, [180_109, 180_208, 200_132]), (.amalgam, [180_110]),
      (.general, [200_301]), (.food, [200_108]), (.garden, [200_201]),
      (.paperAndBoard, [150_101, 200_101]), (.plastic, [150_102, 170_203, 200_139]),
      (.wood, [150_103, 170_201, 200_138]), (.metal, [150_104, 170_405, 170_407, 200_140]),
      (.mixedRecycling, [150_106]), (.glass, [150_107, 170_202, 200_102]),
      (.clothing, [150_109, 200_110, 200_111]),
      (.electrical, [160_213, 160_214, 200_121, 200_123, 200_135, 200_136]),
      (.batteries, [160_601, 160_602, 160_603, 160_604, 160_605, 200_133, 200_134]),
    ]
    var codes: [Int: WasteMaterial] = [:]
    for (material, numbers) in groups { for number in numbers { codes[number] = material } }
    return codes
  }()
}

/// What a bag of mixed dry recycling may hold.
private let dryRecyclables: Set<WasteMaterial> = [.paper, .board, .plastic, .glass, .metal]
