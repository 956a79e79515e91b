/// What a tonne of an air pollutant costs where people breathe it: rows of Defra's air quality
/// damage costs, supplied by the caller. They differ many times over between a village and inner
/// London, so there is no value until somebody has chosen the type of area.
public struct DamageCosts: Sendable {
  /// Pounds per tonne of one pollutant in one type of area: the central figure of the total cost.
  public struct Row: Hashable, Sendable {
    /// `defra-2023`.
    public let edition: String
    /// `nox` or `pm25`.
    public let pollutant: ImpactMeasure
    public let areaType: String
    /// Nil where the publication, or the copy of it, does not say it.
    public let base: PriceBase?
    public let poundsPerTonne: Exact
    public let source: String

    public init(
      edition: String, pollutant: ImpactMeasure, areaType: String, base: PriceBase?,
      poundsPerTonne: Exact, source: String
    ) {
      self.edition = edition
      self.pollutant = pollutant
      self.areaType = areaType
      self.base = base
      self.poundsPerTonne = poundsPerTonne
      self.source = source
    }

    func isAtPlace(of other: Row) -> Bool {
      edition == other.edition && pollutant == other.pollutant && areaType == other.areaType
        && base == other.base
    }
  }

  private var rows: [Row] = []

  init() {}

  /// Refuses two rows of one edition, pollutant, area and price base, and greenhouse gases, which
  /// are worth a carbon value.
  public init(_ rows: [Row]) throws(DatedObjectFault) {
    for row in rows { try add(row) }
  }

  mutating func add(_ row: Row) throws(DatedObjectFault) {
    let object = "Damage cost of \(row.pollutant.words) for \(row.areaType) (\(row.edition))"
    guard row.pollutant == .nox || row.pollutant == .pm25 else {
      throw DatedObjectFault(
        object: object, reasons: ["Only NOx and PM2.5 have a damage cost. Take it out."])
    }
    guard !rows.contains(where: { $0.isAtPlace(of: row) }) else {
      throw DatedObjectFault(object: object, reasons: ["It is given twice. Keep one row."])
    }
    rows.append(row)
  }

  /// The types of area that can be chosen.
  public var areaTypes: [String] { Set(rows.map(\.areaType)).sorted() }

  /// The costs of one type of area in one edition and price base. The edition may be left out where
  /// only one has the area, and the price base where the rows state one and the same. Where they
  /// state none, `base` is taken on the word of whoever chose it.
  public func chosen(
    areaType: String?, edition: String?, base: PriceBase?
  ) throws(DatedObjectFault) -> DamagePrice {
    func fault(_ reason: String) -> DatedObjectFault {
      DatedObjectFault(object: "Damage costs", reasons: [reason])
    }
    let ofArea = rows.filter { $0.areaType == areaType }
    guard let areaType, !ofArea.isEmpty else {
      throw fault(
        "Choose the type of area, because costs differ many times over between them: one of "
          + "\(areaTypes.joined(separator: ", ")).")
    }
    let editions = Set(ofArea.map(\.edition))
    let fitting = editions.filter { edition == nil || $0 == edition }
    guard fitting.count == 1, let edition = fitting.first else {
      let held = editions.sorted().joined(separator: ", ")
      throw fault("Choose an edition that has \(areaType): one of \(held).")
    }
    let found = ofArea.filter { $0.edition == edition }
    let bases = Set(found.compactMap(\.base))
    if base == nil, found.contains(where: { $0.base == nil }) {
      throw fault(
        "\(edition) does not say in which year's prices the cost for \(areaType) is. Look it up "
          + "and state the price base of damage costs.")
    }
    let inBase = found.filter { $0.base == nil || base == nil || $0.base == base }
    guard base != nil || bases.count == 1, let base = base ?? bases.first, !inBase.isEmpty else {
      let held = bases.map(\.description).sorted().joined(separator: ", ")
      throw fault("Choose a price base in which \(edition) has \(areaType): one of \(held).")
    }
    // A row that states its price base goes before one that does not.
    let stated = inBase.sorted { $0.base != nil && $1.base == nil }
    return DamagePrice(
      edition: edition, areaType: areaType, base: base,
      rows: Dictionary(stated.map { ($0.pollutant, $0) }, uniquingKeysWith: { first, _ in first }))
  }
}
