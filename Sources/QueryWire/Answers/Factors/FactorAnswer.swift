public import ImpactCore

/// One factor of a book, with the place where it was published.
public struct FactorAnswer: WireValue {
  /// `uk-ghg-2024/business-travel-land/car-by-size/medium/petrol/mile`.
  public var id: String
  public var measure: ImpactMeasure
  /// The published figure with all its digits, in the measure's unit per `unit`.
  public var value: Exact
  /// In the words of the factor books: `mile`, `tonne`.
  public var unit: String
  public var category: String
  public var activity: String
  public var variant: String?
  public var fuel: String?
  public var component: String?
  /// What the figure covers, in the word of the book, `transport-only`; nil where it does not say.
  public var boundary: String?
  /// `AR5`; nil where the book does not say.
  public var warmingPotential: String?
  public var publication: String
  public var table: String
  public var row: String
  public var publisherID: String?
  public var licence: String
  public var url: String

  public init(
    id: String, measure: ImpactMeasure, value: Exact, unit: String, category: String,
    activity: String, variant: String? = nil, fuel: String? = nil, component: String? = nil,
    boundary: String? = nil, warmingPotential: String? = nil, publication: String,
    table: String, row: String, publisherID: String? = nil, licence: String, url: String
  ) {
    self.id = id
    self.measure = measure
    self.value = value
    self.unit = unit
    self.category = category
    self.activity = activity
    self.variant = variant
    self.fuel = fuel
    self.component = component
    self.boundary = boundary
    self.warmingPotential = warmingPotential
    self.publication = publication
    self.table = table
    self.row = row
    self.publisherID = publisherID
    self.licence = licence
    self.url = url
  }

  public var json: JSON {
    .object([
      "id": id.json, "measure": measure.json, "value": value.json, "unit": unit.json,
      "category": category.json, "activity": activity.json, "variant": variant.json,
      "fuel": fuel.json, "component": component.json, "boundary": boundary.json,
      "warming_potential": warmingPotential.json, "publication": publication.json,
      "table": table.json, "row": row.json, "publisher_id": publisherID.json,
      "licence": licence.json, "url": url.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    id = try object.member("id")
    measure = try object.member("measure")
    value = try object.member("value")
    unit = try object.member("unit")
    category = try object.member("category")
    activity = try object.member("activity")
    variant = try object.member("variant")
    fuel = try object.member("fuel")
    component = try object.member("component")
    boundary = try object.member("boundary")
    warmingPotential = try object.member("warming_potential")
    publication = try object.member("publication")
    table = try object.member("table")
    row = try object.member("row")
    publisherID = try object.member("publisher_id")
    licence = try object.member("licence")
    url = try object.member("url")
  }
}
