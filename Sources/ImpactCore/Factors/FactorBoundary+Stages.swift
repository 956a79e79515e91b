extension FactorBoundary {
  /// What an activity causes, stage by stage: a figure covers some of them.
  enum Stage: Hashable {
    case vehicleUse, electricity, gridLosses, fuelSupply
    case exhaust, wear
    case landfill, process, transport
    case notStated
  }

  var stages: Set<Stage> {
    switch self {
    case .vehicleUse: [.vehicleUse]
    case .vehicleUseAndElectricity: [.vehicleUse, .electricity, .gridLosses]
    case .electricityGeneration: [.electricity]
    case .gridLosses: [.gridLosses]
    case .wellToTank: [.fuelSupply]
    case .exhaust: [.exhaust]
    case .wear: [.wear]
    case .exhaustAndWear: [.exhaust, .wear]
    case .landfillAndTransport: [.landfill, .transport]
    case .processAndTransport: [.process, .transport]
    case .transportOnly: [.transport]
    case .notStated: [.notStated]
    }
  }
}

extension [Factor] {
  /// The stages that the sum of the factors covers. A factor that states none adds none.
  var stages: Set<FactorBoundary.Stage> {
    reduce(into: []) { $0.formUnion($1.boundary?.stages ?? []) }
  }

  /// The boundaries in words, each once, in the factors' order.
  var boundaryWords: String {
    var words: [String] = []
    for factor in self {
      let part = factor.boundary?.words ?? "boundary not stated"
      if !words.contains(part) { words.append(part) }
    }
    return words.joined(separator: "; ")
  }
}
