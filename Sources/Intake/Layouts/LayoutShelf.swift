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

  public private(set) var layouts: [Layout] = []
  private(set) var names = UsualNames()
  /// Which of the organisation's own texts holds a layout.
  private var files: [String: String] = [:]

  /// Those that come with the program.
  public static let standard: LayoutShelf = {
    do throws(BookFault) {
      return try LayoutShelf(texts: shipped)
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

  private init(texts: [Text]) throws(BookFault) { try add(texts) }

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

  private static let shipped = [
    Text(file: "usual-names.layout", bytes: PackageResources.usual_names_layout),
    Text(file: "template-mileage.layout", bytes: PackageResources.template_mileage_layout),
    Text(file: "template-pool.layout", bytes: PackageResources.template_pool_layout),
    Text(file: "template-video.layout", bytes: PackageResources.template_video_layout),
    Text(file: "template-waste.layout", bytes: PackageResources.template_waste_layout),
    Text(file: "ipsa-business-costs.layout", bytes: PackageResources.ipsa_business_costs_layout),
    Text(file: "pool-car-log-book-km.layout", bytes: PackageResources.pool_car_log_book_km_layout),
    Text(
      file: "electric-car-journeys.layout", bytes: PackageResources.electric_car_journeys_layout),
    Text(file: "car-club-bookings.layout", bytes: PackageResources.car_club_bookings_layout),
    Text(file: "teams-user-activity.layout", bytes: PackageResources.teams_user_activity_layout),
    Text(file: "teams-attendance.layout", bytes: PackageResources.teams_attendance_layout),
    Text(file: "zoom-usage.layout", bytes: PackageResources.zoom_usage_layout),
    Text(
      file: "attend-anywhere-consultations.layout",
      bytes: PackageResources.attend_anywhere_consultations_layout),
    Text(file: "wdi-waste-received.layout", bytes: PackageResources.wdi_waste_received_layout),
    Text(file: "consignee-return.layout", bytes: PackageResources.consignee_return_layout),
    Text(file: "dwt-waste-movements.layout", bytes: PackageResources.dwt_waste_movements_layout),
    Text(file: "mileage-claims.layout", bytes: PackageResources.mileage_claims_layout),
    Text(file: "pool-car-log.layout", bytes: PackageResources.pool_car_log_layout),
    Text(file: "waste-collections.layout", bytes: PackageResources.waste_collections_layout),
  ]
}

extension Layout {
  /// All that decides whether a header is this layout's, whatever the order of the lines.
  fileprivate var recognition: [Set<[String]>] {
    let columns = columns.map { column in
      [column.isRequired ? "required" : "", column.takesSynonyms ? stream.rawValue : ""]
        + (column.takesSynonyms ? ["\(column.field)"] : []) + column.names
    }
    return [Set(columns)] + anyOf.map { Set($0.map { ["\($0)"] }) }
  }
}
