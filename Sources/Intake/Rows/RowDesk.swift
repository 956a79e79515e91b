import ImpactCore
import Tables

/// All that reading a row needs: where its fields stand, what its columns mean, and what repeated
/// words were found to say.
struct RowDesk {
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
  var sealed: SealedFields

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
  var measures = CellCache<SocialMeasure?> { SocialMeasure(cell: $0) }
  var evidenceUnits = CellCache<ActivityUnit?> { ActivityUnit(evidence: $0) }
  /// Where codes of organisations stand.
  let organisationColumns: [Int]
  /// Fields that the identity of a row holds only where they say something.
  let addedLater: [Field]

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
    sealed = SealedFields(org: context.org, stream: layout.stream)
    wasteHistory = WasteHistory(
      layout.stream == .waste ? context.postings : [], org: context.org)
    organisationColumns = heading.organisationColumns
    addedLater = Field.addedLater(to: layout.stream)
    let order = facts.order(.firstRegistered)
    // A claim names a car as the pool's log does, so that the two can be found to be one.
    let plates = SealedFields(org: context.org, stream: .pool)
    cars = CellCache { [seal = context.seal] in Digest128(car: $0, plates, seal) }
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
    let text = columns.text(field, of: row, item: item)
    if field == .contract, !context.contract.isEmpty, CellNumber.isMissing(text) {
      return contractOfFolder[0]
    }
    guard text.isEmpty, !standIns.isEmpty else { return text }
    return standIns[field, item] ?? text
  }

  /// One text where the folder names a contract, else none.
  var contractOfFolder: [CellText] {
    context.contract.isEmpty ? [] : [Array(context.contract.utf8)[...]]
  }

  /// Whether rows say their date, in a column or elsewhere.
  var isDated: Bool {
    columns.has(.date) || standIns.has(.date) || layout.joined.contains { $0.field == .date }
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
    guard isDated, !standsAlone else { return statedPeriod }
    let first = try days(.date, row, item: item)
    let hasLast = columns.has(.dateTo) && !CellNumber.isMissing(text(.dateTo, row))
    let last = hasLast ? try days(.dateTo, row) : first
    guard first.first <= last.last else {
      throw RowFault(code: .dateOrder, field: .dateTo)
    }
    return DateSpan(first: first.first, last: last.last)
  }

  func days(_ field: Field, _ row: TableRow, item: Int = 0) throws(RowFault) -> DateSpan {
    let text = text(field, row, item: item)
    if let span = CellDate(text)?.span(facts.order(field), facts.dateSystem) { return span }
    guard !CellNumber.isMissing(text) else { throw RowFault(code: .dateMissing, field: field) }
    throw RowFault(code: .dateInvalid, field: field, cell: text)
  }

  mutating func site(_ row: TableRow) -> String { names(text(.site, row)) }
  mutating func orgUnit(_ row: TableRow) -> String { names(text(.orgUnit, row)) }
  mutating func contract(_ row: TableRow) -> String { names(text(.contract, row)) }
  mutating func document(_ row: TableRow) -> String { names(text(.document, row)) }
}
