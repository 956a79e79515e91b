package import ImpactCore

extension Treatment {
  /// The treatment that a route names (`formats.md` section 4, "Route words").
  package init?(route: CellText) {
    let words = CellWords(route)
    guard let treatment = Treatment.plain.meaning(of: words) ?? Treatment.short.meaning(of: words)
    else { return nil }
    self = treatment
  }

  /// The treatment that the name of a waste stream gives away, such as `Clinical HTI`. Short forms
  /// that are also English words count in capitals only.
  package init?(streamName: CellText) {
    let words = CellWords(streamName)
    let isShouted = streamName.split(separator: UInt8(ascii: " ")).contains {
      ["AT", "AD"].contains($0.string)
    }
    guard
      let treatment = Treatment.plain.meaning(of: words)
        ?? (isShouted ? Treatment.short.meaning(of: words) : nil)
    else { return nil }
    self = treatment
  }

  private static let plain = PhraseBook<Treatment>([
    (["municipal incin*", "efw", "erf", "energy recovery", "energy from waste"], .energyFromWaste),
    (["non burn*", "nonburn", "alternative treat*", "autoclav*", "steam*"], .alternativeTreatment),
    (["hti", "high temp*", "incin*"], .incineration),
    (["landfill*", "deep landfill"], .landfill),
    (["anaerobic*"], .anaerobicDigestion),
    (["compost*", "ivc"], .composting),
    (["re use*", "reuse*", "donat*"], .reuse),
    (["mrf", "recycl*", "dmr", "shred*", "confidential"], .recycling),
  ])

  private static let short = PhraseBook<Treatment>([
    (["at"], .alternativeTreatment),
    (["ad"], .anaerobicDigestion),
  ])

  /// The treatment that a recovery or disposal code names (Waste Framework Directive, annexes I
  /// and II). Transfer and storage (R12, R13, D13, D14, D15) are no end and name none. `D9`,
  /// `D09`, `D 9` and `d9` are equal. `DisposalParts` reads a cell of several.
  package init?(disposalCode: CellText) {
    let letters = disposalCode.folded.filter { $0 != " " }
    guard let kind = letters.first, let number = Int(letters.dropFirst().prefix(while: \.isNumber))
    else { return nil }
    switch (kind, number) {
    case ("r", 1): self = .energyFromWaste
    case ("r", 3), ("r", 4), ("r", 5): self = .recycling
    case ("r", 2), ("r", 6...11): self = .recovery
    case ("d", 1), ("d", 5): self = .landfill
    case ("d", 9): self = .alternativeTreatment
    case ("d", 10): self = .incineration
    default: return nil
    }
  }

  /// What usually becomes of a material, where nothing else is said (`formats.md` section 4; where
  /// that table names several, the one that the published factors cover). Shown as assumed.
  package init(usualFor material: WasteMaterial) {
    switch material {
    case .general, .household: self = .landfill
    case .offensive: self = .energyFromWaste
    case .infectious: self = .alternativeTreatment
    case .sharps, .anatomical, .medicinal, .cytotoxic, .chemical, .clinical: self = .incineration
    case .amalgam: self = .recovery
    case .food, .foodAndGarden: self = .anaerobicDigestion
    case .garden: self = .composting
    case .mixedRecycling, .paper, .board, .paperAndBoard, .plastic, .glass, .metal, .wood,
      .electrical, .batteries, .clothing, .books:
      self = .recycling
    case .other: self = .unknown
    }
  }
}
