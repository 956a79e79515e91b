public import ImpactCore

/// That a file's original was removed.
public struct DisposalAnswer: WireValue {
  public enum Cause: String, CaseIterable, WireValue {
    /// `keep_originals` of the settings.
    case keptLongEnough = "kept-long-enough"
    /// It named a person who is forgotten.
    case forgotten
  }

  public var at: Instant
  public var cause: Cause

  public init(at: Instant, cause: Cause) {
    self.at = at
    self.cause = cause
  }

  public var json: JSON { .object(["at": at.json, "cause": cause.json]) }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    at = try object.member("at")
    cause = try object.member("cause")
  }
}
