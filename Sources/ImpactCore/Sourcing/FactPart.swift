/// The part of a stream that one source can speak for. A clinical waste contractor's report says
/// nothing about cardboard, and a list of meetings nothing about consultations.
public enum FactPart: String, CaseIterable, Sendable {
  case journeys
  case meetings
  case consultations
  case healthCareWaste = "health-care-waste"
  case electricalWaste = "electrical-waste"
  case recyclables
  case organicWaste = "organic-waste"
  case generalWaste = "general-waste"
  case evidence

  public init(_ key: ActivityKey) {
    switch key.kind {
    case .vehicle, .active, .passenger: self = .journeys
    case .meeting: self = .meetings
    case .consultation: self = .consultations
    case .waste(let material, _, _): self.init(material)
    case .evidence: self = .evidence
    }
  }

  private init(_ material: WasteMaterial) {
    switch material {
    case .offensive, .infectious, .sharps, .anatomical, .medicinal, .cytotoxic, .chemical,
      .amalgam, .clinical:
      self = .healthCareWaste
    case .electrical, .batteries: self = .electricalWaste
    case .mixedRecycling, .paper, .board, .paperAndBoard, .plastic, .glass, .metal, .wood,
      .clothing, .books:
      self = .recyclables
    case .food, .garden, .foodAndGarden: self = .organicWaste
    case .general, .household, .other: self = .generalWaste
    }
  }

  /// What consignee returns report.
  var isHazardousWaste: Bool { self == .healthCareWaste || self == .electricalWaste }
}
