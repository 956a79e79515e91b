public import ImpactCore

/// What one measure makes of one row.
///
/// `state` says which of the members are there: with a factor `id`, `value` and `product`; where
/// the impact is known to be zero, a `product` of 0 and no `id`; where nothing is known none of
/// them, and `rule` gives the reason.
public struct ExplainedFactor: WireValue {
  public var measure: ImpactMeasure
  public var state: FigureState
  /// `uk-ghg-2024/business-travel-land/car-by-size/medium/petrol/mile`.
  public var id: String?
  public var value: Exact?
  /// One of what the value is for, in the words of the factor books: `mile`, `tonne`.
  public var unit: String?
  /// Publication, table and row in one line.
  public var source: String?
  public var url: String?
  /// By full name: `uk-ghg-2024-v1.1`.
  public var edition: String?
  public var publication: String?
  public var table: String?
  /// The row of the published table, as the publisher labels it.
  public var publishedRow: String?
  /// The publisher's own key of the row, which outlives its label.
  public var publisherID: String?
  /// What the figure covers, in the word of the book, `transport-only`; nil where it does not say.
  public var boundary: String?
  /// `AR5`; nil where the book does not say.
  public var warmingPotential: String?
  /// Whether the activity is later than the newest edition.
  public var isProvisional: Bool
  /// Whether the figure is the customer's own.
  public var isOverlay: Bool
  /// The name of the rule that chose; nil where none did.
  public var ruleName: String?
  /// Why this factor, or why none.
  public var rule: String
  /// Quantity × value, exactly.
  public var product: Exact?

  public init(
    measure: ImpactMeasure, state: FigureState, id: String? = nil, value: Exact? = nil,
    unit: String? = nil, source: String? = nil, url: String? = nil, edition: String? = nil,
    publication: String? = nil, table: String? = nil, publishedRow: String? = nil,
    publisherID: String? = nil, boundary: String? = nil, warmingPotential: String? = nil,
    isProvisional: Bool = false, isOverlay: Bool = false, ruleName: String?, rule: String,
    product: Exact?
  ) {
    self.measure = measure
    self.state = state
    self.id = id
    self.value = value
    self.unit = unit
    self.source = source
    self.url = url
    self.edition = edition
    self.publication = publication
    self.table = table
    self.publishedRow = publishedRow
    self.publisherID = publisherID
    self.boundary = boundary
    self.warmingPotential = warmingPotential
    self.isProvisional = isProvisional
    self.isOverlay = isOverlay
    self.ruleName = ruleName
    self.rule = rule
    self.product = product
  }

  /// A measure of which nothing is known; `reason` says why in a sentence.
  public static func missing(
    _ measure: ImpactMeasure, ruleName: String?, reason: String
  ) -> ExplainedFactor {
    ExplainedFactor(
      measure: measure, state: .missing, ruleName: ruleName, rule: reason, product: nil)
  }

  /// A measure that does not arise; `reason` says why in a sentence.
  public static func notApplicable(
    _ measure: ImpactMeasure, ruleName: String?, reason: String
  ) -> ExplainedFactor {
    ExplainedFactor(
      measure: measure, state: .notApplicable, ruleName: ruleName, rule: reason, product: nil)
  }

  /// A measure known to be zero, by the rule named.
  public static func knownZero(
    _ measure: ImpactMeasure, ruleName: String?, rule: String
  ) -> ExplainedFactor {
    ExplainedFactor(
      measure: measure, state: .knownZero, ruleName: ruleName, rule: rule, product: .zero)
  }
}
