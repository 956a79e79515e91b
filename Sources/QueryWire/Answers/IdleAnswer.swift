/// Whether nothing is pending any more, quiet periods included.
public struct IdleAnswer: WireValue {
  /// False where the time given ran out first.
  public var isIdle: Bool
  public var filesWaiting: Int

  public init(isIdle: Bool, filesWaiting: Int) {
    self.isIdle = isIdle
    self.filesWaiting = filesWaiting
  }

  public var json: JSON {
    .object(["idle": isIdle.json, "files_waiting": filesWaiting.json])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    isIdle = try object.member("idle")
    filesWaiting = try object.member("files_waiting")
  }
}
