/// One group of a totals answer: what it is grouped by, and its figures.
public struct TotalsGroup: WireValue {
  /// One key with this group's value; nil where its rows have none (a fuel of waste).
  public struct Part: Hashable, Sendable {
    public var key: GroupKey
    public var value: String?

    public init(_ key: GroupKey, _ value: String?) {
      self.key = key
      self.value = value
    }
  }

  /// In the order of the question's `by`, each key once.
  public var key: [Part]
  public var figures: Figures

  public init(key: [Part], figures: Figures) {
    self.key = key
    self.figures = figures
  }

  public var json: JSON {
    let parts = key.map { JSONObject.Member($0.key.rawValue, $0.value.json) }
    let object: JSONObject = ["key": .object(JSONObject(unique: parts))]
    return .object(object.with(figures.members))
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    figures = try Figures(json: json)
    do {
      key = []
      for member in try JSONObject(object["key"] ?? .null).members {
        key.append(Part(try GroupKey(json: .string(member.name)), try String?(json: member.value)))
      }
    } catch { throw error.inside("key") }
  }
}
