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

  /// These members with those of `other` behind them.
  func with(_ other: JSONObject) -> JSONObject {
    JSONObject(unique: members + other.members)
  }
}
