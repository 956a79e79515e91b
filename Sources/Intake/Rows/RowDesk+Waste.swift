import ImpactCore
import Tables

extension RowDesk {
  /// A weight of waste.
  func waste(_ row: TableRow, item: Int) throws(RowFault) -> RowOutcome {
    let status = state(of: row)
    if status == .notApplicable { return .notApplicable }
    let weight = try quantity(.weight, row, item: item)
    let unit = try weightUnit(row, item: item)
    let codes = try ewcCodes(row, item: item)
    let span = try span(row, item: item)
    let kilograms = weight.exact * (unit.factor(to: .kilogram) ?? .zero)
    let kind = wasteKind(row, item: item, codes, kilograms)
    let activity = Activity(
      key: ActivityKey(stream: layout.stream, unit: unit, kind: kind.kind), span: span,
      amount: weight, site: site(row), orgUnit: orgUnit(row), contract: contract(row))
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

  private func noteWeight(_ weight: FixedDecimal, _ row: TableRow, item: Int) {
    if weight.isNegative { findings.note(.negativeWeight) }
    if weight.isZero { findings.note(.zeroWeight) }
    let word = text(.estimated, row, item: item).first.map { $0 | 0x20 }
    // Estimate, E, yes, true.
    if let word, Array("eyt".utf8).contains(word) { findings.note(.estimatedWeight) }
  }

  /// The unit in the row, else the header's, else the layout's.
  private func weightUnit(
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

  /// The codes of a cell, in the order in which they stand.
  private func ewcCodes(_ row: TableRow, item: Int) throws(RowFault) -> [EWCCode.Listed] {
    var codes: [EWCCode.Listed] = []
    for cell in EWCCode.cells(of: text(.ewc, row, item: item)) {
      do throws(EWCCode.Fault) {
        if let code = try EWCCode.read(cell) { codes.append(EWCCode.Listed(code, in: cell)) }
      } catch {
        let code: ProblemCode = error == .destroyed ? .ewcDestroyed : .ewcInvalid
        throw RowFault(code: code, field: .ewc, cell: cell)
      }
    }
    return codes
  }

  /// The material and its treatment, and the treatment by which its price is judged.
  private func wasteKind(
    _ row: TableRow, item: Int, _ codes: [EWCCode.Listed], _ kilograms: Exact
  ) -> (kind: ActivityKey.Kind, priced: Treatment?) {
    let description = text(.wasteStream, row, item: item)
    let material = material(description, codes, isHousehold: households(text(.wasteSource, row)))
    let (treatment, source) = treatment(row, description, item: item, material, kilograms)
    return (.waste(material, treatment, source), source == .assumed ? nil : treatment)
  }

  /// Of several codes that lead to different materials the first hazardous one decides, because a
  /// mixed load is handled as its most dangerous part; where none is, the first.
  private func material(
    _ description: CellText, _ codes: [EWCCode.Listed], isHousehold: Bool
  ) -> WasteMaterial {
    let named = materials(description)
    func material(_ code: EWCCode?) -> WasteMaterial {
      WasteMaterial(named: named, ewc: code, isHousehold: isHousehold)
    }
    if Set(codes.map { material($0.code) }).count > 1 { findings.note(.severalWasteCodes) }
    return material((codes.first(where: \.isHazardous) ?? codes.first)?.code)
  }

  /// From the route words, else the R/D code, else the stream's name, else the usual one.
  private func treatment(
    _ row: TableRow, _ description: CellText, item: Int, _ material: WasteMaterial,
    _ kilograms: Exact
  ) -> (Treatment, TreatmentSource) {
    if let treatment = routes(text(.route, row, item: item)) { return (treatment, .route) }
    if let treatment = disposal(text(.disposalCode, row, item: item), kilograms) {
      return (treatment, .rdCode)
    }
    if let treatment = streamTreatments(description) { return (treatment, .stream) }
    let usual = Treatment(usualFor: material)
    findings.note(usual == .unknown ? .unknownTreatment : .assumedTreatment)
    return (usual, .assumed)
  }

  private func disposal(_ cell: CellText, _ kilograms: Exact) -> Treatment? {
    let marks = [UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "\n")]
    guard cell.contains(where: marks.contains) else { return disposalCodes(cell) }
    let (treatment, doubt) = DisposalParts(cell)
      .treatment(of: kilograms) { Treatment(disposalCode: $0) }
    switch doubt {
    case .shared: findings.note(.sharedTreatment)
    case .unshared: findings.note(.unsharedTreatment)
    case .weightDiffers: findings.note(.disposalWeightDiffers)
    case nil: break
    }
    return treatment
  }
}
