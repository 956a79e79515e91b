/// What a look at the drop directory found.
public struct RescanAnswer: WireValue {
  /// Files that are there and not taken yet.
  public var filesWaiting: Int

  public init(filesWaiting: Int) {
    self.filesWaiting = filesWaiting
  }

  public var json: JSON { .object(["files_waiting": filesWaiting.json]) }

  public init(json: JSON) throws(WireFault) {
    filesWaiting = try JSONObject(json).member("files_waiting")
  }
}
