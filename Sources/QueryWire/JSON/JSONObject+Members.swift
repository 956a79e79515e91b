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

  /// These members with those of `other` behind them.
  func with(_ other: JSONObject) -> JSONObject {
    JSONObject(unique: members + other.members)
  }
}
