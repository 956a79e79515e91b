import ImpactCore
import Tables

/// What is true of whole columns, and is known only when all of a file was seen once.
struct ColumnFacts {
  private var dates: [Field: DateEvidence] = [:]
  /// From which day bare serial numbers count.
  let dateSystem: DateSystem
  /// Before any date is seen.
  private let unseen: DateEvidence
  private var numbers: [Field: NumberEvidence] = [:]
  private let dateColumns: [(field: Field, column: Int)]
  private let numberColumns: [(field: Field, column: Int)]
  /// The column of a distance's unit that has shown no unit yet.
  private var unprovenUnits: Int?

  static let dateFields: [Field] = [
    .date, .dateTo, .refreshed, .join, .leave, .firstRegistered, .ended,
  ]
  private static let numberFields: [Field] = [
    .distance, .businessDistance, .passengerDistance, .odometerStart, .odometerEnd, .energy,
    .weight, .cost, .count, .value, .organised, .attended, .participants, .minutes,
  ]

  init(_ heading: Heading, delimiter: UInt8, dateSystem: DateSystem) {
    self.dateSystem = dateSystem
    func columns(_ fields: [Field]) -> [(field: Field, column: Int)] {
      fields.compactMap { field in heading.columns.column(field).map { (field, $0) } }
    }
    unseen = DateEvidence(usual: heading.layout.dateOrder)
    dateColumns = columns(ColumnFacts.dateFields)
    numberColumns = delimiter == UInt8(ascii: ";") ? columns(ColumnFacts.numberFields) : []
    unprovenUnits =
      [.mileage, .pool].contains(heading.layout.stream) ? heading.columns.column(.unit) : nil
    for (field, _) in dateColumns { dates[field] = unseen }
    for (field, _) in numberColumns { numbers[field] = NumberEvidence() }
    if let label = heading.labelled(.date) {
      dates[.date, default: unseen].add(Array(label.utf8)[...])
    }
  }

  mutating func add(_ row: TableRow) {
    for (field, column) in dateColumns where dates[field]?.isSettled == false {
      dates[field]?.add(row[column].utf8)
    }
    for (field, column) in numberColumns { numbers[field]?.add(row[column].utf8) }
    if let column = unprovenUnits, UnitWord(row[column].utf8.folded) != nil { unprovenUnits = nil }
  }

  /// Whether further rows cannot change anything.
  var isSettled: Bool {
    numberColumns.isEmpty && unprovenUnits == nil && dates.values.allSatisfy(\.isSettled)
  }

  /// False where a column is called "Unit" and no cell of it is one: beside a distance the word
  /// often means a ward or a department.
  var provesUnits: Bool { unprovenUnits == nil }

  /// The order of a date column. A date above the table shares the evidence of the times in it,
  /// and ends of journeys and dates of registration that prove none share that of the journeys.
  func order(_ field: Field) -> DateOrder { evidence(field).order }

  func evidence(_ field: Field) -> DateEvidence {
    var evidence = dates[field] ?? unseen
    if [.firstRegistered, .ended].contains(field), evidence.isAssumed {
      evidence.add(dates[.date] ?? unseen)
    }
    guard field == .date, !dateColumns.contains(where: { $0.field == .date }) else {
      return evidence
    }
    for other in [Field.join, .leave] { evidence.add(dates[other] ?? unseen) }
    return evidence
  }

  func style(_ field: Field) -> NumberStyle { numbers[field]?.style ?? .decimalPoint }
}
