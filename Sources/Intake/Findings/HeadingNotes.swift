import ImpactCore

/// What a receipt says about how the file was understood.
struct HeadingNotes {
  private(set) var sentences: [String] = []

  init(_ desk: RowDesk) {
    let heading = desk.heading
    let place = SheetLabel(of: heading).map { " of “\($0.text)”" } ?? ""
    sentences.append("Read as \(heading.layout.title); the header is row \(heading.row)\(place).")
    sentences += HeadingNotes.columns(desk)
    sentences += HeadingNotes.items(heading)
    sentences += HeadingNotes.rivals(heading)
    sentences += HeadingNotes.vehicle(heading)
    sentences += HeadingNotes.dates(desk)
    sentences.append(HeadingNotes.identity(heading))
    if desk.findings.read == 0 { sentences.append("The file has a header and no rows below it.") }
  }

  private static func quoted(_ name: String) -> String { "“\(name)”" }

  private static func columns(_ desk: RowDesk) -> [String] {
    let heading = desk.heading
    let isWide = heading.layout.itemQuantity != nil
    let parts = Field.allCases.compactMap { field -> String? in
      if isWide, field == heading.layout.itemQuantity || field == .cost { return nil }
      if field == .unit, !desk.facts.provesUnits { return nil }
      return heading.shown(field).map { "\(field) from \(quoted($0))" }
    }
    let used = "Columns used: \(parts.joined(separator: ", "))."
    guard !desk.facts.provesUnits, let unit = heading.shown(.unit) else { return [used] }
    return [
      used, "No cell of \(quoted(unit)) is a unit of distance, so the column is not read as one.",
    ]
  }

  /// The columns of records that stand side by side.
  private static func items(_ heading: Heading) -> [String] {
    guard let quantity = heading.layout.itemQuantity else { return [] }
    let names = heading.items.indices.compactMap { heading.shown(quantity, item: $0) }
    let list = names.map(quoted)
    return ["Each row holds a record in each of \(list.joined(separator: ", "))."]
  }

  private static func rivals(_ heading: Heading) -> [String] {
    Field.allCases.compactMap { field in
      guard !field.decidesFigures, let rivals = heading.rivals[field],
        let taken = heading.shown(field)
      else { return nil }
      return "\(rivals.count) columns could be the \(field); \(quoted(taken)) is used."
    }
  }

  /// What a line above the table says of the vehicle, without the words of the line: a registration
  /// may stand among them.
  private static func vehicle(_ heading: Heading) -> [String] {
    guard let vehicle = heading.titleVehicle else { return [] }
    let engine = vehicle.engine.map { " and the engine size \($0)" } ?? ""
    return [
      "A line above the table says the fuel \(vehicle.fuel.words)\(engine): taken for every row."
    ]
  }

  private static func dates(_ desk: RowDesk) -> [String] {
    var sentences = [Field.date, .dateTo, .refreshed].compactMap { field -> String? in
      let column = desk.heading.shown(field).map { "Dates in \(quoted($0))" }
      let label = desk.heading.labelled(field).map { _ in "Dates of the meeting" }
      return (column ?? label).flatMap { order(of: $0, desk.facts.evidence(field)) }
    }
    if desk.layout.isPlanned {
      sentences.append("The dates say what was planned, not what was done.")
    }
    if desk.isUndated { sentences.append(undated(desk)) }
    return sentences
  }

  /// Nil where the dates show their order and it is the usual one.
  private static func order(of dates: String, _ evidence: DateEvidence) -> String? {
    let order = evidence.order.rawValue
    if evidence.isAssumed { return "\(dates) do not show their order: \(order) is assumed." }
    if evidence.isContradictory {
      return "\(dates) are of both orders: they are read \(order), and the others are rejected."
    }
    return evidence.order == .monthFirst ? "\(dates) are month first." : nil
  }

  private static func undated(_ desk: RowDesk) -> String {
    guard let period = desk.statedPeriod else {
      return "The rows have no date and no period is stated, so no factor can be chosen. Say the "
        + "period: impactctl file, then the file's number, --period and the period."
    }
    if desk.takesGivenPeriod {
      return "The rows have no date: the period \(period.first) to \(period.last) was given for "
        + "the file."
    }
    return "The rows have no date: the period \(period.first) to \(period.last) is taken from what "
      + "stands above the table or from the file's name."
  }

  private static func identity(_ heading: Heading) -> String {
    let layout = heading.layout
    let standIns = StandIns(heading)
    func has(_ field: Field) -> Bool { heading.columns.has(field) || standIns.has(field) }
    func names(_ fields: [Field]) -> String {
      fields.compactMap { field in
        heading.shown(field).map(quoted) ?? (standIns.has(field) ? field.description : nil)
      }.joined(separator: ", ")
    }
    if let first = layout.reference.first, heading.columns.has(first) {
      return "A row is known again by its reference: \(names(layout.reference))."
    }
    if let key = layout.naturalKeys.first(where: { $0.allSatisfy(has) }) {
      return "A row is known again by \(names(key))."
    }
    if [.attendance, .participant].contains(layout.rows) {
      return "A meeting is known again by its title or number and its start."
    }
    return "A row is known again by all that it says, because the file gives no reference."
  }
}
