public import ImpactCore

/// A file to fill in, one a stream. Its own layout reads it by the exact names of its columns.
public enum Template: String, CaseIterable, Sendable {
  case mileage, pool, video, waste

  public var stream: Stream {
    switch self {
    case .mileage: .mileage
    case .pool: .pool
    case .video: .video
    case .waste: .waste
    }
  }

  /// The header and one example line, as CSV. The example is never counted.
  public var csv: String {
    let rows = [cells.map(\.header), cells.map(\.example)]
    return rows.map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  /// Its columns may be left out, all but those of the first line below.
  public var layout: Layout {
    var layout = Layout(
      name: "template-\(rawValue)", title: "our \(stream.rawValue) template", stream: stream,
      rows: rows,
      columns: cells.map { cell in
        Layout.Column(
          cell.field, [HeaderText(Array(cell.header.utf8)[...]).name], isRequired: cell.isKept)
      })
    layout.reference = [.reference]
    layout.unit = self == .mileage || self == .pool ? .mile : nil
    layout.exampleReference = Template.example
    layout.naturalKeys =
      switch self {
      case .pool: [[.vehicle, .odometerStart, .odometerEnd]]
      case .video: [[.kind, .orgUnit, .date, .dateTo]]
      case .mileage, .waste: []
      }
    return layout
  }

  private static let example = "example"

  private var rows: Layout.RowMeaning {
    switch self {
    case .mileage: .claim
    case .pool: .trip
    case .video: .count
    case .waste: .waste
    }
  }

  private struct TemplateCell {
    var field: Field
    var header: String
    var example: String
    var isKept = false
  }

  private var cells: [TemplateCell] {
    switch self {
    case .mileage: Template.mileageCells
    case .pool: Template.poolCells
    case .video: Template.videoCells
    case .waste: Template.wasteCells
    }
  }

  private static let mileageCells =
    [
      TemplateCell(field: .reference, header: "Claim reference", example: example, isKept: true),
      TemplateCell(field: .date, header: "Date", example: "03/05/2024", isKept: true),
      TemplateCell(field: .distance, header: "Miles", example: "37.9", isKept: true),
    ] + vehicleCells(isKept: true) + [
      TemplateCell(field: .passengerDistance, header: "Passenger miles", example: "0"),
      TemplateCell(field: .site, header: "Site", example: "Site A"),
      TemplateCell(field: .orgUnit, header: "Department", example: "Community nursing"),
    ] + furtherVehicleCells

  private static let poolCells =
    [
      TemplateCell(field: .reference, header: "Trip reference", example: example, isKept: true),
      TemplateCell(field: .vehicle, header: "Registration", example: "AB12 CDE", isKept: true),
      TemplateCell(field: .date, header: "Date", example: "03/05/2024", isKept: true),
      TemplateCell(field: .odometerStart, header: "Odometer start", example: "20000"),
      TemplateCell(field: .odometerEnd, header: "Odometer end", example: "20038"),
      TemplateCell(field: .distance, header: "Miles", example: "38", isKept: true),
    ] + vehicleCells(isKept: false) + [
      TemplateCell(field: .energy, header: "Energy (kWh)", example: ""),
      TemplateCell(field: .site, header: "Site", example: "Site A"),
      TemplateCell(field: .orgUnit, header: "Department", example: "Community nursing"),
    ] + furtherVehicleCells

  private static func vehicleCells(isKept: Bool) -> [TemplateCell] {
    [
      TemplateCell(field: .vehicleType, header: "Vehicle type", example: "Car", isKept: isKept),
      TemplateCell(field: .fuel, header: "Fuel", example: "Petrol", isKept: isKept),
      TemplateCell(field: .engine, header: "Engine cc", example: "1598"),
      TemplateCell(field: .euroClass, header: "Euro class", example: "6"),
      TemplateCell(field: .carbon, header: "CO2 g/km", example: "132"),
    ]
  }

  /// At the end, so that rows of a template without them can be pasted below this one's header.
  private static let furtherVehicleCells = [
    TemplateCell(field: .segment, header: "Market segment", example: "Lower medium"),
    TemplateCell(field: .firstRegistered, header: "First registered", example: "2018"),
  ]

  private static let videoCells = [
    TemplateCell(field: .reference, header: "Entry reference", example: example, isKept: true),
    TemplateCell(field: .kind, header: "Kind", example: "Consultation", isKept: true),
    TemplateCell(field: .date, header: "First day", example: "01/05/2024", isKept: true),
    TemplateCell(field: .dateTo, header: "Last day", example: "31/05/2024", isKept: true),
    TemplateCell(field: .count, header: "Number", example: "42", isKept: true),
    TemplateCell(field: .participants, header: "Participants", example: "84"),
    TemplateCell(field: .site, header: "Site", example: "Site A"),
    TemplateCell(field: .orgUnit, header: "Service", example: "Community nursing"),
  ]

  private static let wasteCells = [
    TemplateCell(field: .reference, header: "Collection reference", example: example, isKept: true),
    TemplateCell(field: .date, header: "Date", example: "03/05/2024", isKept: true),
    TemplateCell(field: .wasteStream, header: "Waste type", example: "Clinical HTI", isKept: true),
    TemplateCell(field: .ewc, header: "EWC code", example: "18 01 03*"),
    TemplateCell(field: .weight, header: "Weight", example: "240.5", isKept: true),
    TemplateCell(field: .unit, header: "Unit", example: "kg", isKept: true),
    TemplateCell(field: .route, header: "Treatment", example: "Incineration"),
    TemplateCell(field: .disposalCode, header: "R/D code", example: "D10"),
    TemplateCell(field: .estimated, header: "Estimated", example: "No"),
    TemplateCell(field: .cost, header: "Cost (£)", example: "129.15"),
    TemplateCell(field: .site, header: "Site", example: "Site A"),
    TemplateCell(field: .orgUnit, header: "Department", example: "Theatres"),
  ]
}
