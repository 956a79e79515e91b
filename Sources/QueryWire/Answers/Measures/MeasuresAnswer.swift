public import ImpactCore

/// The sixteen measures, grouped as asked, and the targets (contract section 8).
public struct MeasuresAnswer: WireValue {
  public var query: TotalsEcho
  /// The same months a year earlier; nil where the question has no such months.
  public var comparedWith: Period?
  public var groups: [MeasuresGroup]
  /// All sixteen of everything that was asked about, in the order of their codes.
  public var measures: [MeasureAnswer]
  /// What each kind of price comes to over all measures.
  public var values: [PricedAnswer]
  /// Of the organisation that was asked about, and of all together.
  public var targets: [TargetAnswer]
  /// What a reader must know, a sentence each.
  public var notes: [String]

  public init(
    query: TotalsEcho, comparedWith: Period?, groups: [MeasuresGroup], measures: [MeasureAnswer],
    values: [PricedAnswer] = [], targets: [TargetAnswer] = [], notes: [String] = []
  ) {
    self.query = query
    self.comparedWith = comparedWith
    self.groups = groups
    self.measures = measures
    self.values = values
    self.targets = targets
    self.notes = notes
  }

  public var json: JSON {
    .object([
      "query": query.json, "compared_with": comparedWith.json, "groups": groups.json,
      "measures": measures.json, "values": values.json, "targets": targets.json,
      "notes": notes.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    query = try object.member("query")
    comparedWith = try object.member("compared_with")
    groups = try object.member("groups")
    measures = try object.member("measures")
    values = try object.member("values")
    targets = try object.member("targets")
    notes = try object.member("notes")
  }
}

extension Period: WireValue {
  public var json: JSON { .object(["from": from.json, "to": to.json]) }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    self.init(from: try object.member("from"), to: try object.member("to"))
  }
}
