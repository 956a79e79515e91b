/// What was saved, by mechanism, grouped as asked (contract section 8).
public struct SavingsAnswer: WireValue {
  public var query: TotalsEcho
  public var groups: [SavingsGroup]
  public var total: Savings
  /// Why the books' greenhouse gas is another than a year earlier; nil where that is not known.
  public var effects: EffectsAnswer?
  /// What a reader must know, a sentence each: baselines that are due, claims made twice.
  public var notes: [String]

  public init(
    query: TotalsEcho, groups: [SavingsGroup], total: Savings, effects: EffectsAnswer? = nil,
    notes: [String]
  ) {
    self.query = query
    self.groups = groups
    self.total = total
    self.effects = effects
    self.notes = notes
  }

  public var json: JSON {
    .object([
      "query": query.json, "groups": groups.json, "total": total.json,
      "effects": effects.json, "notes": notes.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    query = try object.member("query")
    groups = try object.member("groups")
    total = try object.member("total")
    effects = try object.member("effects")
    notes = try object.member("notes")
  }
}
