public import ImpactCore

/// One of the sixteen measures: its figures, and what they rest on.
public struct MeasureAnswer: WireValue {
  /// On the wire its code, with its title and the outcome that it is evidence of beside it.
  public var measure: SocialMeasure
  /// One for each unit of the measure, in their order.
  public var figures: [MeasureFigureAnswer]
  /// How the value comes about, in one sentence.
  public var method: String
  /// The baselines and assumption sets, by name and months.
  public var basis: [String]
  /// Counted rows of the period that the measure rests on.
  public var rows: Int
  /// Rows that wait for a decision and are in no figure.
  public var rowsHeld: Int
  /// Files that put those rows on the books.
  public var files: Int
  /// The documents that the evidence register names, in order.
  public var documents: [String]
  /// Why figures are missing, a sentence each.
  public var reasons: [String]

  public init(
    measure: SocialMeasure, figures: [MeasureFigureAnswer], basis: [String] = [], rows: Int = 0,
    rowsHeld: Int = 0, files: Int = 0, documents: [String] = [], reasons: [String] = []
  ) {
    self.measure = measure
    self.figures = figures
    method = measure.method
    self.basis = basis
    self.rows = rows
    self.rowsHeld = rowsHeld
    self.files = files
    self.documents = documents
    self.reasons = reasons
  }

  public var json: JSON {
    .object([
      "measure": measure.json, "title": measure.title.json, "outcome": measure.outcome.json,
      "figures": figures.json, "method": method.json, "basis": basis.json, "rows": rows.json,
      "rows_held": rowsHeld.json, "files": files.json, "documents": documents.json,
      "reasons": reasons.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    measure = try object.member("measure")
    figures = try object.member("figures")
    method = try object.member("method")
    basis = try object.member("basis")
    rows = try object.member("rows")
    rowsHeld = try object.member("rows_held")
    files = try object.member("files")
    documents = try object.member("documents")
    reasons = try object.member("reasons")
  }
}

extension SocialMeasure: WireValue {}
extension AwardOutcome: WireValue {}
