public import ImpactCore

/// Who took a file back, when and why.
public struct RetractionAnswer: WireValue {
  public var at: Instant
  public var why: String
  /// The user's number.
  public var uid: Int

  public init(at: Instant, why: String, uid: Int) {
    self.at = at
    self.why = why
    self.uid = uid
  }

  public var json: JSON {
    .object(["at": at.json, "why": why.json, "uid": uid.json])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    at = try object.member("at")
    why = try object.member("why")
    uid = try object.member("uid")
  }
}
