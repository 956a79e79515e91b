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

  public var json: JSON { .object(Part.member(key).with(figures.members)) }

  public init(json: JSON) throws(WireFault) {
    key = try Part.key(in: try JSONObject(json))
    figures = try Figures(json: json)
  }
}
