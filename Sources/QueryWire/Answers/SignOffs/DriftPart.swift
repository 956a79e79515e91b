public import ImpactCore

/// What one file, or other editions, have moved in one organisation's stream.
public struct DriftPart: WireValue {
  public var cause: DriftCause
  /// The file's id and name; nil for other editions.
  public var fileID: String?
  public var file: String?
  public var org: String
  public var stream: Stream
  /// When it first and last moved anything; nil for other editions.
  public var firstAt: Instant?
  public var lastAt: Instant?
  /// A figure that it has nothing to do with is nil.
  public var difference: Figures

  public init(
    cause: DriftCause, fileID: String? = nil, file: String? = nil, org: String, stream: Stream,
    firstAt: Instant? = nil, lastAt: Instant? = nil, difference: Figures
  ) {
    self.cause = cause
    self.fileID = fileID
    self.file = file
    self.org = org
    self.stream = stream
    self.firstAt = firstAt
    self.lastAt = lastAt
    self.difference = difference
  }

  public var json: JSON {
    .object([
      "cause": cause.json, "file_id": fileID.json, "file": file.json, "org": org.json,
      "stream": stream.json, "first_at": firstAt.json, "last_at": lastAt.json,
      "difference": difference.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    cause = try object.member("cause")
    fileID = try object.member("file_id")
    file = try object.member("file")
    org = try object.member("org")
    stream = try object.member("stream")
    firstAt = try object.member("first_at")
    lastAt = try object.member("last_at")
    difference = try object.member("difference")
  }
}
