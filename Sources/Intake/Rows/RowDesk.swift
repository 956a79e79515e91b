import ImpactCore
import Tables

/// All that reading a row needs: where its fields stand, what its columns mean, and what repeated
/// words were found to say. One for each table; a class, so that no row copies it.
final class RowDesk {
  let heading: Heading
  let context: IntakeContext
  let facts: ColumnFacts
  /// The period of rows that have no date column; nil where nothing states one.
  let statedPeriod: DateSpan?
  /// Whether that period was given by somebody for the file.
  let takesGivenPeriod: Bool
  /// What marks the example line of a template.
  let example: Layout.Example?
  var standIns: StandIns
  /// The rows of the other sheet by their reference, where the layout joins one.
  var joined: [[UInt8]: [Field: [UInt8]]] = [:]
  /// Whether the other sheet lacks the reference of the row in hand.
  var standsAlone = false
  var findings = Findings()
  /// Where the digests of its rows begin.
  let sealing: SealedFields.Start

  var fuels = CellCache<Fuel?> { Fuel(cell: $0) }
  var engines = CellCache { EngineSize($0) }
  var euroClasses = CellCache<EuroClass?> { EuroClass(cell: $0) }
  var plainSixes = CellCache { EuroClass.isPlainSix($0) }
  var segments = CellCache<MarketSegment?> { MarketSegment(cell: $0) }
  var registrations: CellCache<FirstRegistration>
  var modes = CellCache<TravelMode?> { TravelMode(cell: $0) }
  var states: CellCache<RowState>
  var types: CellCache<RowState>
  var units = CellCache<UnitWord?> { UnitWord($0.folded) }
  var materials = CellCache<WasteMaterial?> { WasteMaterial(description: $0) }
  var routes = CellCache<Treatment?> { Treatment(route: $0) }
  var disposalCodes = CellCache<Treatment?> { Treatment(disposalCode: $0) }
  var streamTreatments = CellCache<Treatment?> { Treatment(streamName: $0) }
  var households = CellCache { $0.folded.hasPrefix("household") }
  /// What waste weighed before; empty for other streams.
  let wasteHistory: WasteHistory
  var cars: CellCache<Digest128?>
  private var names = CellCache { KeptName($0).text }
  private var dates: CellCache<DateSpan?>
  var knownClaims = CellMemory<ClaimWords>()
  /// The columns of `ClaimWords.fields`.
  let wordColumns: [Int]
  /// That of the odometer's header, where it names one.
  let odometerUnit: ActivityUnit?
  /// Whether texts can stand in for cells of a row.
  let mayStandIn: Bool
  /// Whether nothing that another row said stands in for a cell of this one.
  let columnsDecideAlone: Bool
  var measures = CellCache<SocialMeasure?> { SocialMeasure(cell: $0) }
  var evidenceUnits = CellCache<ActivityUnit?> { ActivityUnit(evidence: $0) }
  /// Where codes of organisations stand.
  let organisationColumns: [Int]
  /// Fields that the identity of a row holds only where they say something.
  let addedLater: [(number: Int, field: Field)]

  init(heading: Heading, context: IntakeContext, facts: ColumnFacts) {
    let layout = heading.layout
    self.heading = heading
    self.context = context
    self.facts = facts
    standIns = StandIns(heading)
    let mayBeStated = !heading.columns.has(.date) && !standIns.has(.date)
    let stated =
      mayBeStated
      ? StatedPeriod.inTitles(heading.above) ?? StatedPeriod.inFileName(context.fileName) : nil
    takesGivenPeriod = mayBeStated && stated == nil && context.period != nil
    statedPeriod = takesGivenPeriod ? context.period : stated
    example = layout.example
    sealing = SealedFields.Start(org: context.org, stream: layout.stream, context.seal)
    wasteHistory = WasteHistory(
      layout.stream == .waste ? context.postings : [], org: context.org)
    organisationColumns = heading.organisationColumns
    odometerUnit = heading.odometerUnit
    columnsDecideAlone = layout.fillDown.isEmpty && layout.joined.isEmpty
    mayStandIn = !standIns.isEmpty || !columnsDecideAlone
    addedLater = Field.addedLater(to: layout.stream).enumerated()
      .filter { [mayStandIn] _, field in
        heading.columns.has(field) || mayStandIn || field == .contract && !context.contract.isEmpty
      }
      .map { (number: $0.offset, field: $0.element) }
    wordColumns = ClaimWords.fields.compactMap { heading.columns.column($0) }
    dates = CellCache { [order = facts.order(.date)] in
      CellDate($0)?.span(order, facts.dateSystem)
    }
    let order = facts.order(.firstRegistered)
    // A claim names a car as the pool's log does, so that the two can be found to be one.
    let plates = SealedFields.Start(org: context.org, stream: .pool, context.seal)
    cars = CellCache { Digest128(car: $0, plates) }
    registrations = CellCache { FirstRegistration($0, order: order, today: context.today) }
    states = CellCache { layout.statuses?.state($0.folded) ?? .counted }
    types = CellCache { layout.types?.state($0.folded) ?? .counted }
  }

  var layout: Layout { heading.layout }
  var columns: ColumnMap { heading.columns }

  /// Whether nothing in a row can say when it was.
  var isUndated: Bool {
    !isDated && !columns.has(.refreshed) && !columns.has(.join) && layout.labels[.date] == nil
  }

  /// What a field says of a row: its cell, or what stands in for it. The folder says the contract
  /// of a row that names none.
  func text(_ field: Field, _ row: TableRow, item: Int = 0) -> CellText {
    if !mayStandIn, field != .contract, columns.column(field, item: item) == nil {
      return []
    }
    let text = columns.text(field, of: row, item: item)
    if field == .contract, !context.contract.isEmpty, CellNumber.isMissing(text) {
      return contractOfFolder[0]
    }
    guard mayStandIn, text.isEmpty else { return text }
    return standIns[field, item] ?? text
  }

  /// One text where the folder names a contract, else none.
  var contractOfFolder: [CellText] {
    context.contract.isEmpty ? [] : [Array(context.contract.utf8)[...]]
  }

  /// Whether rows say their date, in a column or elsewhere.
  var isDated: Bool {
    columns.has(.date)
      || mayStandIn && (standIns.has(.date) || layout.joined.contains { $0.field == .date })
  }

  /// A number, nil where it is missing.
  func number(_ field: Field, _ row: TableRow, item: Int = 0) throws(RowFault) -> FixedDecimal? {
    let text = text(field, row, item: item)
    switch CellNumber(text, style: facts.style(field)) {
    case .number(let value): return value
    case .missing: return nil
    case .suppressed: throw RowFault(code: .numberSuppressed, field: field)
    case .invalid: throw RowFault(code: .numberInvalid, field: field, cell: text)
    }
  }

  /// The number that the row is about.
  func quantity(
    _ field: Field, _ row: TableRow, item: Int = 0
  ) throws(RowFault) -> FixedDecimal {
    guard let value = try number(field, row, item: item) else {
      throw RowFault(code: .quantityMissing, field: field)
    }
    return value
  }

  /// A number beside the point: what cannot be read is as good as missing.
  func sideNumber(_ field: Field, _ row: TableRow, item: Int = 0) -> FixedDecimal? {
    CellNumber(text(field, row, item: item), style: facts.style(field)).value
  }

  /// The days of the row: from `date` to `dateTo`, or the days of a month.
  func span(_ row: TableRow, item: Int = 0) throws(RowFault) -> DateSpan? {
    guard isDated, columnsDecideAlone || !standsAlone else { return statedPeriod }
    let first = try days(.date, row, item: item)
    let hasLast = columns.has(.dateTo) && !CellNumber.isMissing(text(.dateTo, row))
    let last = hasLast ? try days(.dateTo, row) : first
    guard first.first <= last.last else {
      throw RowFault(code: .dateOrder, field: .dateTo)
    }
    return DateSpan(first: first.first, last: last.last)
  }

  func days(
    _ field: Field, _ row: TableRow, item: Int = 0
  ) throws(RowFault) -> DateSpan {
    let text = text(field, row, item: item)
    let span =
      field == .date
      ? dates(text) : CellDate(text)?.span(facts.order(field), facts.dateSystem)
    if let span { return span }
    guard !CellNumber.isMissing(text) else { throw RowFault(code: .dateMissing, field: field) }
    throw RowFault(code: .dateInvalid, field: field, cell: text)
  }

  func site(_ row: TableRow) -> String { name(.site, row) }
  func orgUnit(_ row: TableRow) -> String { name(.orgUnit, row) }
  func contract(_ row: TableRow) -> String { name(.contract, row) }
  func document(_ row: TableRow) -> String { name(.document, row) }

  private func name(_ field: Field, _ row: TableRow) -> String {
    let text = text(field, row)
    return text.isEmpty ? "" : names(text)
  }

  /// The car as a keyed hash; nil where the row names none.
  func car(_ row: TableRow) -> Digest128? {
    let text = text(.vehicle, row)
    return text.isEmpty ? nil : cars(text)
  }
}
