public import ImpactCore

/// Values that stand on the wire as one text of their own.
extension WireValue where Self: LosslessStringConvertible {
  fileprivate static func reading(_ json: JSON, _ what: String) throws(WireFault) -> Self {
    let text = try String(json: json)
    guard let value = Self(text) else { throw WireFault("this is not \(what)") }
    return value
  }
}

extension WireValue where Self: RawRepresentable, Self: CaseIterable, RawValue == String {
  public var json: JSON { .string(rawValue) }

  public init(json: JSON) throws(WireFault) {
    let text = try String(json: json)
    guard let value = Self(rawValue: text) else {
      let words = Self.allCases.map(\.rawValue).joined(separator: ", ")
      throw WireFault("this is none of \(words)")
    }
    self = value
  }
}

extension CivilDate: WireValue {
  public var json: JSON { .string(description) }

  public init(json: JSON) throws(WireFault) {
    self = try CivilDate.reading(json, "a date such as 2024-05-03")
  }
}

extension Instant: WireValue {
  public var json: JSON { .string(description) }

  public init(json: JSON) throws(WireFault) {
    self = try Instant.reading(json, "a time such as 2026-11-22T09:05:07Z")
  }
}

extension ImpactMeasure: WireValue {}
extension Stream: WireValue {}
extension ActivityUnit: WireValue {}
extension RowState: WireValue {}
