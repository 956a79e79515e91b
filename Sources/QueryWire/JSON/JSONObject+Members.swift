import ImpactCore

extension JSONObject {
  /// The object that `json` is; any other kind of value is a fault.
  init(_ json: JSON) throws(WireFault) {
    guard case .object(let object) = json else {
      throw WireFault("an object is expected, not \(json.kind)")
    }
    self = object
  }

  /// A member that must be there; for an optional value, absent and null are the same.
  func member<Value: WireValue>(_ name: String) throws(WireFault) -> Value {
    do { return try Value(json: self[name] ?? .null) } catch { throw error.inside(name) }
  }

  /// Two members that are the first and the last day of a span; nil where either is absent.
  func span(_ firstName: String, _ lastName: String) throws(WireFault) -> DateSpan? {
    let first: CivilDate? = try member(firstName)
    let last: CivilDate? = try member(lastName)
    guard let first, let last else { return nil }
    guard first <= last else { throw WireFault("it is before \(firstName)", at: lastName) }
    return DateSpan(first: first, last: last)
  }

  /// These members with the days of a row behind them: `date`, or `date_from` and `date_to` where
  /// there are several; null where the row names none.
  func with(days span: DateSpan?) -> JSONObject {
    let day = span.flatMap { $0.isOneDay ? $0.first : nil }
    let dated = with(["date": day.json])
    guard let span, !span.isOneDay else { return dated }
    return dated.with(["date_from": span.first.json, "date_to": span.last.json])
  }

  /// The days that `with(days:)` has written.
  func days() throws(WireFault) -> DateSpan? {
    let day: CivilDate? = try member("date")
    if let day { return DateSpan(day: day) }
    return try span("date_from", "date_to")
  }

  /// These members with those of `other` behind them.
  func with(_ other: JSONObject) -> JSONObject {
    JSONObject(unique: members + other.members)
  }
}
