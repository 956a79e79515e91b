public import ImpactCore

/// The layouts that are known, and the usual names of columns.
public struct LayoutShelf: Sendable {
  /// One text in the grammar that `Shipped/mileage-claims.layout` explains.
  public struct Text: Sendable {
    /// For messages about it.
    public var file: String
    public var bytes: [UInt8]

    public init(file: String, bytes: [UInt8]) {
      self.file = file
      self.bytes = bytes
    }
  }

  /// How the name of a file ends that holds a layout.
  public static let fileEnding = ".layout"

  public private(set) var layouts: [Layout] = []
  private(set) var names = UsualNames()
  /// Which of the organisation's own texts holds a layout.
  private var files: [String: String] = [:]

  /// Those that come with the program.
  public static let standard: LayoutShelf = {
    do throws(BookFault) {
      return try shipped()
    } catch {
      preconditionFailure("a test reads every layout that is shipped: \(error)")
    }
  }()

  /// The standard layouts and an organisation's own, which are the `*.layout` files of the folder
  /// `layouts` in the configuration directory. One with the name of a standard layout stands in its
  /// place, and names add to the usual ones.
  ///
  /// Throws the first fault: a file with one bad line is refused whole.
  public init(own texts: [Text]) throws(BookFault) {
    self = .standard
    files = [:]
    try add(texts)
  }

  private init() {}

  /// Reads the texts that come with the program.
  package static func shipped() throws(BookFault) -> LayoutShelf {
    var shelf = LayoutShelf()
    try shelf.add(shippedTexts)
    return shelf
  }

  /// Usual names go first, because any of the layouts may want them.
  private mutating func add(_ texts: [Text]) throws(BookFault) {
    var readers: [LayoutReader] = []
    for text in texts {
      let reader = try LayoutReader(file: text.file, bytes: text.bytes)
      names.add(reader.names)
      readers.append(reader)
    }
    for reader in readers {
      guard let layout = try reader.layout(names) else { continue }
      try put(layout, reader)
    }
    for reader in readers {
      guard let layout = layouts.first(where: { $0.name == reader.head?.name }) else { continue }
      for name in layout.yieldsTo where !layouts.contains(where: { $0.name == name }) {
        throw reader.fault("There is no layout \(name) to yield to.")
      }
    }
  }

  private mutating func put(_ layout: Layout, _ reader: LayoutReader) throws(BookFault) {
    if let other = files.updateValue(reader.file, forKey: layout.name) {
      throw reader.fault("The layout \(layout.name) stands in \(other) already.")
    }
    let place = layouts.firstIndex { $0.name == layout.name }
    let others = layouts.filter { $0.name != layout.name }
    if let twin = others.first(where: { $0.recognition == layout.recognition }) {
      throw reader.fault(
        "No file could be told from one of \(twin.name): both have the same columns.")
    }
    if let place { layouts[place] = layout } else { layouts.append(layout) }
  }

  private static let shippedTexts = [
    ("usual-names", PackageResources.usual_names_layout),
    ("template-mileage", PackageResources.template_mileage_layout),
    ("template-pool", PackageResources.template_pool_layout),
    ("template-video", PackageResources.template_video_layout),
    ("template-waste", PackageResources.template_waste_layout),
    ("template-evidence", PackageResources.template_evidence_layout),
    ("attend-anywhere-consultations", PackageResources.attend_anywhere_consultations_layout),
    ("car-club-bookings", PackageResources.car_club_bookings_layout),
    ("consignee-return", PackageResources.consignee_return_layout),
    ("contractor-monthly", PackageResources.contractor_monthly_layout),
    ("dwt-receipt", PackageResources.dwt_receipt_layout),
    ("dwt-waste-movements", PackageResources.dwt_waste_movements_layout),
    ("electric-car-journeys", PackageResources.electric_car_journeys_layout),
    ("eric-site-2014-15", PackageResources.eric_site_2014_15_layout),
    ("eric-site-2015-16", PackageResources.eric_site_2015_16_layout),
    ("eric-site-2024-25", PackageResources.eric_site_2024_25_layout),
    ("everlance-trips", PackageResources.everlance_trips_layout),
    ("ipsa-business-costs", PackageResources.ipsa_business_costs_layout),
    ("mileiq-report", PackageResources.mileiq_report_layout),
    ("monthly-meeting-counts", PackageResources.monthly_meeting_counts_layout),
    ("nhs-mileage-tabs", PackageResources.nhs_mileage_tabs_layout),
    ("odometer-log", PackageResources.odometer_log_layout),
    ("payroll-mileage-totals", PackageResources.payroll_mileage_totals_layout),
    ("pool-car-log-book-km", PackageResources.pool_car_log_book_km_layout),
    ("teams-attendance", PackageResources.teams_attendance_layout),
    ("teams-attendance-2020", PackageResources.teams_attendance_2020_layout),
    ("teams-user-activity", PackageResources.teams_user_activity_layout),
    ("teams-user-activity-2018", PackageResources.teams_user_activity_2018_layout),
    ("traccar-trips", PackageResources.traccar_trips_layout),
    ("wdi-waste-received", PackageResources.wdi_waste_received_layout),
    ("webfleet-trips", PackageResources.webfleet_trips_layout),
    ("zoom-meetings", PackageResources.zoom_meetings_layout),
    ("zoom-usage", PackageResources.zoom_usage_layout),
    ("mileage-claims", PackageResources.mileage_claims_layout),
    ("pool-car-log", PackageResources.pool_car_log_layout),
    ("waste-collections", PackageResources.waste_collections_layout),
  ].map { Text(file: "\($0).layout", bytes: $1) }
}

extension Layout {
  /// All that decides whether a header is this layout's, whatever the order of the lines.
  fileprivate var recognition: [Set<[String]>] {
    let columns = columns.map { column in
      [column.isRequired ? "required" : "", column.takesSynonyms ? stream.rawValue : ""]
        + (column.takesSynonyms ? ["\(column.field)"] : []) + column.names
    }
    let items = items.map { $0.columns.values.flatMap(\.self).sorted() }
    return [Set(columns), Set(items)] + anyOf.map { Set($0.map { ["\($0)"] }) }
  }
}
