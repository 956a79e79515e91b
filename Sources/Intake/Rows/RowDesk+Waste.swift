import ImpactCore
import Tables

extension RowDesk {
  /// A weight of waste.
  mutating func waste(_ row: TableRow, item: Int) throws(RowFault) -> RowOutcome {
    let status = state(of: row)
    if status == .notApplicable { return .notApplicable }
    let weight = try quantity(.weight, row, item: item)
    let unit = try weightUnit(row, item: item)
    let ewc = try ewcCode(row, item: item)
    let span = try span(row, item: item)
    let kind = wasteKind(row, item: item, ewc: ewc)
    let activity = Activity(
      key: ActivityKey(stream: layout.stream, unit: unit, kind: kind.kind), span: span,
      amount: weight, site: site(row), orgUnit: orgUnit(row))
    noteWeight(weight, row, item: item)
    if status == .held { return .held(activity, statusProblem(row), .status) }
    let cost = sideNumber(.cost, row, item: item)
    if cost == nil, isJump(activity) { return .held(activity, .weightJump, .weight) }
    switch PriceBelief(cost: cost, weight: weight, unit: unit, kind.priced) {
    case .unbelievable: return .held(activity, .priceTooLow, .weight)
    case .cheap: findings.note(.cheapWeight)
    case .dear: findings.note(.dearWeight)
    case .normal: break
    }
    return .counted(activity)
  }

  private func isJump(_ activity: Activity) -> Bool {
    guard let span = activity.span, case .waste(let material, _, _) = activity.key.kind else {
      return false
    }
    return wasteHistory.isJump(
      activity.amount.exact, activity.key.unit, of: material, at: activity.site, on: span)
  }

  private mutating func noteWeight(_ weight: FixedDecimal, _ row: TableRow, item: Int) {
    if weight.isNegative { findings.note(.negativeWeight) }
    if weight.isZero { findings.note(.zeroWeight) }
    let word = text(.estimated, row, item: item).first.map { $0 | 0x20 }
    // Estimate, E, yes, true.
    if let word, Array("eyt".utf8).contains(word) { findings.note(.estimatedWeight) }
  }

  /// The unit in the row, else the header's, else the layout's.
  private mutating func weightUnit(
    _ row: TableRow, item: Int
  ) throws(RowFault) -> ActivityUnit {
    let cell = text(.unit, row, item: item)
    let word = cell.isEmpty ? heading.unit(.weight) : units(cell)
    switch word {
    case .volume where !cell.isEmpty: throw RowFault(code: .volumeOnly, field: .unit)
    case .unit(let unit) where unit.factor(to: .kilogram) != nil: return unit
    default: break
    }
    guard cell.isEmpty else { throw RowFault(code: .unitUnknown, field: .unit) }
    guard let unit = layout.unit else {
      throw RowFault(code: .unitMissing, field: columns.has(.unit) ? .unit : .weight)
    }
    return unit
  }

  private func ewcCode(_ row: TableRow, item: Int) throws(RowFault) -> EWCCode? {
    // Of several codes in one cell the first is the main one.
    let cells = text(.ewc, row, item: item).split(separator: UInt8(ascii: ";"))
    let cell = cells.first?.trimmed ?? []
    do throws(EWCCode.Fault) {
      return try EWCCode.read(cell)
    } catch {
      let code: ProblemCode = error == .destroyed ? .ewcDestroyed : .ewcInvalid
      throw RowFault(code: code, field: .ewc, cell: cell)
    }
  }

  /// The material and its treatment, and the treatment by which its price is judged.
  private mutating func wasteKind(
    _ row: TableRow, item: Int, ewc: EWCCode?
  ) -> (kind: ActivityKey.Kind, priced: Treatment?) {
    let description = text(.wasteStream, row, item: item)
    let isHousehold = households(text(.wasteSource, row))
    let material = WasteMaterial(
      named: materials(description), ewc: ewc, isHousehold: isHousehold)
    let (treatment, source) = treatment(row, description, item: item, material)
    return (.waste(material, treatment, source), source == .assumed ? nil : treatment)
  }

  /// From the route words, else the R/D code, else the stream's name, else the usual one.
  private mutating func treatment(
    _ row: TableRow, _ description: CellText, item: Int, _ material: WasteMaterial
  ) -> (Treatment, TreatmentSource) {
    if let treatment = routes(text(.route, row, item: item)) { return (treatment, .route) }
    // A cell may hold several, each with its weight: `D12 = 30 = kg = Estimate; R10 = …`.
    for part in text(.disposalCode, row, item: item).split(separator: UInt8(ascii: ";")) {
      let code = part.prefix { $0 != UInt8(ascii: "=") }.trimmed
      if let treatment = disposalCodes(code) { return (treatment, .rdCode) }
    }
    if let treatment = streamTreatments(description) { return (treatment, .stream) }
    let usual = Treatment(usualFor: material)
    findings.note(usual == .unknown ? .unknownTreatment : .assumedTreatment)
    return (usual, .assumed)
  }
}
