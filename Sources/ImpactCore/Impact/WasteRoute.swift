/// A weight of waste on its way to a treatment, and the choice of a row for it (contract
/// section 5): health-care streams by Rizan 2021, everything else by the UK Government factors.
struct WasteRoute {
  var material: WasteMaterial
  var treatment: Treatment
  var source: TreatmentSource
  var unit: ActivityUnit

  func rows(for measure: ImpactMeasure) -> RowChoice {
    guard unit.factor(to: .tonne) != nil else {
      return .missing(reason: "A weight is needed, not a quantity in \(unit.rawValue).")
    }
    return switch measure {
    case .ghg: greenhouseGas
    case .wtt: .notApplicable(reason: "No well-to-tank figure exists for waste.")
    case .nox, .pm25: .missing(reason: "No \(measure.words) factor for waste is held.")
    }
  }

  private var greenhouseGas: RowChoice {
    switch treatment {
    case .reuse, .recovery:
      return .missing(reason: "No factor for waste that goes to \(treatment.words) is held.")
    case .unknown:
      return .missing(reason: "The treatment is unknown.")
    default:
      return material.isHealthCare ? hospitalRow : ukRow
    }
  }

  private var hospitalRow: RowChoice {
    guard let place = material.hospitalPlace(treatment) else { return .missing(reason: noFigure) }
    let key = FactorKey(
      measure: .ghg, category: "nhs-waste", activity: place.stream, variant: place.treatment,
      unit: .tonne)
    return .rows(
      [BookRow(book: .named(BookName.hospitalWaste), key: key)],
      rule: "\(material.words) as \(place.stream); \(treatmentWords)")
  }

  private var ukRow: RowChoice {
    guard let row = material.ukRow else {
      return .missing(reason: "No factor for \(material.words) is held.")
    }
    guard let variant = ukVariant else { return .missing(reason: noFigure) }
    let key = FactorKey(
      measure: .ghg, category: "waste-disposal", activity: row, variant: variant, unit: .tonne)
    return .rows(
      [BookRow(book: .ukEdition, key: key)],
      rule: "\(material.words) as \(row); \(treatmentWords) as \(variant)\(boundary)")
  }

  /// The published treatment; nil where the material has no row by it whatever the edition.
  private var ukVariant: String? {
    switch (material, treatment) {
    case (.mixedRecycling, .recycling): "closed-loop"
    case (.mixedRecycling, _): nil
    case (.batteries, .recycling), (.electrical, .recycling): "open-loop"
    case (_, .recycling): "closed-loop"
    case (_, .energyFromWaste), (_, .incineration): "combustion"
    case (_, .landfill): "landfill"
    case (_, .composting): "composting"
    case (_, .anaerobicDigestion): "anaerobic-digestion"
    case (_, .alternativeTreatment), (_, .reuse), (_, .recovery), (_, .unknown): nil
    }
  }

  /// The publisher says so of its rows for recycling and combustion: they cannot be used to
  /// compare treatments.
  private var boundary: String {
    switch treatment {
    case .recycling, .energyFromWaste, .incineration: "; transport only"
    default: ""
    }
  }

  private var noFigure: String {
    "No figure for \(material.words) by \(treatment.words) is published."
  }

  private var treatmentWords: String {
    switch source {
    case .route: treatment.words
    case .rdCode: "\(treatment.words), by the R/D code,"
    case .stream: "\(treatment.words), by the stream,"
    case .assumed: "\(treatment.words), assumed as usual,"
    }
  }
}
