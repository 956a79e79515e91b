public import ImpactCore

/// How many months of organisations stand behind each measure of a saving, of how many.
public struct SavedMonths: WireValue {
  /// Months in which the mechanism was at work or asked for.
  public var asked: Int
  /// Those of them with a figure.
  public var known: [SavingMeasure: Int]

  public init(asked: Int, known: [SavingMeasure: Int]) {
    self.asked = asked
    self.known = known
  }

  /// Whether a measure has a figure in every month.
  public func isWhole(_ measure: SavingMeasure) -> Bool { known[measure] == asked }

  public var json: JSON {
    .object(
      JSONObject(
        unique: [JSONObject.Member("asked", asked.json)]
          + SavingMeasure.allCases.map {
            JSONObject.Member($0.rawValue, (known[$0] ?? 0).json)
          }))
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    asked = try object.member("asked")
    known = [:]
    for measure in SavingMeasure.allCases { known[measure] = try object.member(measure.rawValue) }
  }
}
