public import ImpactCore

extension String: WireValue {
  public var json: JSON { .string(self) }

  public init(json: JSON) throws(WireFault) {
    guard case .string(let text) = json else {
      throw WireFault("a text is expected, not \(json.kind)")
    }
    self = text
  }
}

extension Int: WireValue {
  public var json: JSON { .number(JSONNumber(self)) }

  public init(json: JSON) throws(WireFault) {
    guard case .number(let number) = json, let value = number.int else {
      throw WireFault("a whole number is expected, not \(json.kind)")
    }
    self = value
  }
}

extension Bool: WireValue {
  public var json: JSON { .bool(self) }

  public init(json: JSON) throws(WireFault) {
    guard case .bool(let value) = json else {
      throw WireFault("true or false is expected, not \(json.kind)")
    }
    self = value
  }
}

extension Exact: WireValue {
  /// Every digit, without exponent and without trailing zeros.
  public var json: JSON { .number(JSONNumber(self)) }

  public init(json: JSON) throws(WireFault) {
    guard case .number(let number) = json, let value = number.exact else {
      throw WireFault("a decimal number without exponent is expected, not \(json.kind)")
    }
    self = value
  }
}

extension Array: WireValue where Element: WireValue {
  public var json: JSON { .array(map(\.json)) }

  public init(json: JSON) throws(WireFault) {
    guard case .array(let values) = json else {
      throw WireFault("a list is expected, not \(json.kind)")
    }
    self = []
    reserveCapacity(values.count)
    for (index, value) in values.enumerated() {
      do { append(try Element(json: value)) } catch { throw error.inside("[\(index)]") }
    }
  }
}

extension Optional: WireValue where Wrapped: WireValue {
  public var json: JSON { self?.json ?? .null }

  public init(json: JSON) throws(WireFault) {
    self = json == .null ? nil : try Wrapped(json: json)
  }
}
