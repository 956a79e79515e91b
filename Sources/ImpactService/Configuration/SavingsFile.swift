import ImpactCore

/// Reads `savings.toml`: baselines, assumption sets, targets and prices.
package enum SavingsFile {
  /// The file at `path`; nothing is set where there is none. Throws a `ConfigurationFault` that
  /// names the object and says what to do.
  static func read(path: String?) throws -> SavingsBasis {
    guard let path else { return .none }
    do {
      let bytes = try SmallFile.bytes(at: path, bytesMax: ServiceLimits.configurationBytesMax)
      return try basis(text: String(decoding: bytes, as: UTF8.self), name: path)
    } catch let fault as SystemFault where fault.isMissing {
      return .none
    } catch let fault as SystemFault {
      throw ConfigurationFault("The file of baselines and assumptions cannot be read: \(fault).")
    }
  }

  /// Reads TOML text; `name` is its path, which stands in faults. The tables of prices that it
  /// names are read from there on.
  package static func basis(text: String, name: String) throws -> SavingsBasis {
    let table = try SettingsTable(text: text, name: name)
    try table.allow(["baseline", "assumptions", "target", "value"])
    do {
      return SavingsBasis(
        baselines: try Baselines(table.tables("baseline").map(baseline)),
        assumptions: try AssumptionSets(table.tables("assumptions").map(assumptions)),
        targets: try table.tables("target").map(target),
        value: try table.object("value").map { try value($0, besides: name) } ?? ValueBasis.none)
    } catch let fault as DatedObjectFault {
      throw ConfigurationFault("\(name): \(fault)")
    }
  }

  private static func baseline(_ table: SettingsTable) throws -> Baseline {
    try table.allow([
      "name", "organisations", "streams", "period", "factors", "approved_by", "why", "note",
      "recalculate_by",
    ])
    let streams = try table.list("streams").map { word in
      guard let stream = Stream(rawValue: word) else {
        throw table.fault("streams", "“\(word)” is no stream: use mileage or waste.")
      }
      return stream
    }
    var draft = BaselineDraft(
      name: try table.words("name") ?? "", streams: streams, period: try period(table))
    draft.organisations = try table.list("organisations")
    if let policy = try table.words("factors") {
      guard let known = FactorPolicy(policy) else {
        throw table.fault(
          "factors",
          "“\(policy)” is no factor policy: use calendar-year, financial-year or an "
            + "edition.")
      }
      draft.policy = known
    }
    draft.approvedBy = try table.words("approved_by") ?? ""
    draft.why = try table.words("why") ?? ""
    draft.note = try table.words("note") ?? ""
    draft.recalculateBy = try table.day("recalculate_by")
    return try Baseline(draft)
  }

  private static func period(_ table: SettingsTable) throws -> DateSpan {
    // Only periods that do not depend on the day have a first and a last one here.
    guard let text = try table.words("period"), !text.hasPrefix("this-"),
      !text.hasPrefix("rolling-"),
      let period = Period(text, today: CivilDate(dayNumber: 0)), let first = period.from,
      let last = period.to
    else {
      throw table.fault("period", "give the months as period, such as \"FY2019-20\" or \"2019\".")
    }
    return DateSpan(first: first, last: last)
  }

  private static func assumptions(_ table: SettingsTable) throws -> AssumptionSet {
    try table.allow([
      "name", "organisation", "kind", "from", "to", "source", "stated_by",
      "travellers_per_meeting", "return_miles", "return_km", "substitution_share", "car_share",
      "occupancy", "active_travel_share", "material", "instead_of", "deadweight", "displacement",
      "leakage", "substitution",
    ])
    let kinds = AssumptionKind.allCases.map(\.rawValue).joined(separator: ", ")
    guard let kind = try table.words("kind").flatMap(AssumptionKind.init(rawValue:)) else {
      throw table.fault("kind", "give the kind: one of \(kinds).")
    }
    guard let from = try table.day("from") else {
      throw table.fault("from", "give the first day, such as \"2024-04-01\".")
    }
    var draft = AssumptionDraft(
      name: try table.words("name") ?? "", organisation: try table.words("organisation"),
      kind: kind, from: from)
    draft.to = try table.day("to")
    draft.source = try table.words("source") ?? ""
    draft.statedBy = try table.words("stated_by") ?? ""
    draft.travellersPerMeeting = try table.amount("travellers_per_meeting")
    draft.returnMiles = try table.amount("return_miles")
    draft.returnKilometres = try table.amount("return_km")
    draft.substitutionShare = try table.amount("substitution_share")
    draft.carShare = try table.amount("car_share")
    draft.occupancy = try table.amount("occupancy")
    draft.activeTravelShare = try table.amount("active_travel_share")
    draft.material = try word(table, "material", WasteMaterial.self)
    draft.insteadOf = try word(table, "instead_of", Treatment.self)
    draft.deadweight = try table.amount("deadweight")
    draft.displacement = try table.amount("displacement")
    draft.leakage = try table.amount("leakage")
    draft.substitution = try table.amount("substitution")
    return try AssumptionSet(draft)
  }

  /// One of the words of a list; nil where the key is not there.
  private static func word<Word: RawRepresentable & CaseIterable>(
    _ table: SettingsTable, _ key: String, _: Word.Type
  ) throws -> Word? where Word.RawValue == String {
    guard let text = try table.words(key) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
    throw table.fault(key, "“\(text)” is none of \(words).")
  }

  private static func target(_ table: SettingsTable) throws -> Target {
    try table.allow([
      "name", "measure", "organisation", "value", "unit", "by", "start_value", "start_date",
    ])
    guard let measure = try table.words("measure").flatMap(SocialMeasure.init(rawValue:)) else {
      throw table.fault("measure", "give the measure's code, ENV-01 to ENV-16.")
    }
    guard let value = try table.amount("value"), let start = try table.amount("start_value"),
      let by = try table.day("by"), let startDate = try table.day("start_date"),
      let unit = try table.words("unit")
    else {
      throw table.fault("value", "give value, unit, by, start_value and start_date.")
    }
    return try Target(
      TargetDraft(
        name: try table.words("name") ?? "", measure: measure,
        organisation: try table.words("organisation"), value: value, unit: unit, by: by,
        startValue: start, startDate: startDate))
  }
}
