public import ImpactCore

/// What one measure makes of one row.
///
/// Three states are told apart: a factor applies (`id`, `value` and `product` are there), the
/// impact is known to be zero (`product` is 0 and there is no `id`), or nothing is known
/// (`id`, `value` and `product` are nil and `rule` gives the reason).
public struct ExplainedFactor: WireValue {
  /// The key of `ImpactFigures` in the totals: `ghg_kgco2e`.
  public var measure: String
  /// `uk-ghg-2024/business-travel-land/car-by-size/medium/petrol/mile`.
  public var id: String?
  public var value: Exact?
  /// One of what the value is for, in the words of the factor books: `mile`, `tonne`.
  public var unit: String?
  /// Publication, table and row in one line.
  public var source: String?
  public var url: String?
  public var edition: String?
  public var publication: String?
  public var table: String?
  /// The row of the published table, as the publisher labels it.
  public var publishedRow: String?
  /// Whether the activity is later than the newest edition.
  public var isProvisional: Bool
  /// Why this factor, or why none.
  public var rule: String
  /// Quantity × value, exactly.
  public var product: Exact?

  public init(
    measure: String, id: String?, value: Exact?, unit: String?, source: String?,
    url: String? = nil, edition: String? = nil, publication: String? = nil,
    table: String? = nil, publishedRow: String? = nil, isProvisional: Bool = false,
    rule: String, product: Exact?
  ) {
    self.measure = measure
    self.id = id
    self.value = value
    self.unit = unit
    self.source = source
    self.url = url
    self.edition = edition
    self.publication = publication
    self.table = table
    self.publishedRow = publishedRow
    self.isProvisional = isProvisional
    self.rule = rule
    self.product = product
  }

  /// A measure of which nothing is known; `reason` says why in a sentence.
  public static func missing(_ measure: String, reason: String) -> ExplainedFactor {
    ExplainedFactor(
      measure: measure, id: nil, value: nil, unit: nil, source: nil, rule: reason, product: nil)
  }

  /// A measure known to be zero, by the rule named.
  public static func knownZero(_ measure: String, rule: String) -> ExplainedFactor {
    ExplainedFactor(
      measure: measure, id: nil, value: nil, unit: nil, source: nil, rule: rule, product: .zero)
  }

  public var json: JSON {
    .object([
      "measure": measure.json, "id": id.json, "value": value.json, "unit": unit.json,
      "source": source.json, "url": url.json, "edition": edition.json,
      "publication": publication.json, "table": table.json,
      "published_row": publishedRow.json, "provisional": isProvisional.json,
      "rule": rule.json, "product": product.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    measure = try object.member("measure")
    id = try object.member("id")
    value = try object.member("value")
    unit = try object.member("unit")
    source = try object.member("source")
    url = try object.member("url")
    edition = try object.member("edition")
    publication = try object.member("publication")
    table = try object.member("table")
    publishedRow = try object.member("published_row")
    isProvisional = try object.member("provisional")
    rule = try object.member("rule")
    product = try object.member("product")
  }
}
