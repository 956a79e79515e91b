/// What the files of one cause that are not listed have moved together.
public struct DriftRest: WireValue {
  public var cause: DriftCause
  /// Parts that are not listed; a file has one for each organisation's stream that it touches.
  public var parts: Int
  public var difference: Figures

  public init(cause: DriftCause, parts: Int, difference: Figures) {
    self.cause = cause
    self.parts = parts
    self.difference = difference
  }

  public var json: JSON {
    .object(["cause": cause.json, "parts": parts.json, "difference": difference.json])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    cause = try object.member("cause")
    parts = try object.member("parts")
    difference = try object.member("difference")
  }
}
