extension ExplainedFactor {
  public var json: JSON {
    .object([
      "measure": measure.json, "state": state.json, "id": id.json, "value": value.json,
      "unit": unit.json, "source": source.json, "url": url.json, "edition": edition.json,
      "publication": publication.json, "table": table.json,
      "published_row": publishedRow.json, "publisher_id": publisherID.json,
      "boundary": boundary.json, "warming_potential": warmingPotential.json,
      "provisional": isProvisional.json, "overlay": isOverlay.json,
      "rule_name": ruleName.json, "rule": rule.json, "product": product.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    measure = try object.member("measure")
    state = try object.member("state")
    id = try object.member("id")
    value = try object.member("value")
    unit = try object.member("unit")
    source = try object.member("source")
    url = try object.member("url")
    edition = try object.member("edition")
    publication = try object.member("publication")
    table = try object.member("table")
    publishedRow = try object.member("published_row")
    publisherID = try object.member("publisher_id")
    boundary = try object.member("boundary")
    warmingPotential = try object.member("warming_potential")
    isProvisional = try object.member("provisional")
    isOverlay = try object.member("overlay")
    ruleName = try object.member("rule_name")
    rule = try object.member("rule")
    product = try object.member("product")
  }
}
