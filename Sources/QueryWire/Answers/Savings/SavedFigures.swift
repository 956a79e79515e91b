public import ImpactCore

/// What was saved, in all five measures; a loss is negative. Nil where nothing is known.
public struct SavedFigures: WireValue {
  private var figures: [SavingMeasure: Exact]

  public init(_ figures: [SavingMeasure: Exact] = [:]) {
    self.figures = figures
  }

  public subscript(measure: SavingMeasure) -> Exact? {
    get { figures[measure] }
    set { figures[measure] = newValue }
  }

  public var json: JSON {
    .object(
      JSONObject(
        unique: SavingMeasure.allCases.map {
          JSONObject.Member($0.rawValue, figures[$0].json)
        }))
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    figures = [:]
    for measure in SavingMeasure.allCases {
      let figure: Exact? = try object.member(measure.rawValue)
      figures[measure] = figure
    }
  }
}
