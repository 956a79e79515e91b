/// What a figure covers, in the words of the factor books.
///
/// Two figures may only be subtracted where they cover the same: a landfill row holds the decay of
/// the waste, a recycling row no more than the lorry.
public enum FactorBoundary: String, CaseIterable, Sendable {
  /// The vehicle on the road; of a plug-in car no more than its engine.
  case vehicleUse = "vehicle-use"
  /// The published rows for claimed miles in plug-in cars, which hold both.
  case vehicleUseAndElectricity = "vehicle-use-and-electricity"
  case electricityGeneration = "electricity-generation"
  /// Electricity lost between power station and socket.
  case gridLosses = "grid-losses"
  case wellToTank = "well-to-tank"
  case landfillAndTransport = "landfill-and-transport"
  case transportOnly = "transport-only"
  /// Treatment, the burn included, and the way to it: Rizan et al. 2021.
  case processAndTransport = "process-and-transport"
  case exhaust
  /// Tyres, brakes and the road's surface.
  case wear
  case exhaustAndWear = "exhaust-and-wear"
  /// The publication was looked at and does not say.
  case notStated = "not-stated"

  /// As a sentence names it.
  public var words: String {
    switch self {
    case .vehicleUse: "vehicle use"
    case .vehicleUseAndElectricity: "vehicle use, electricity included"
    case .electricityGeneration: "electricity generation"
    case .gridLosses: "losses of the grid"
    case .wellToTank: "well to tank"
    case .landfillAndTransport: "landfill and transport"
    case .transportOnly: "transport only"
    case .processAndTransport: "treatment process and transport"
    case .exhaust: "exhaust"
    case .wear: "wear of tyres, brakes and road"
    case .exhaustAndWear: "exhaust and wear"
    case .notStated: "not stated by the publication"
    }
  }
}
