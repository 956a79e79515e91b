/// An answer that says why there is none (RFC 9457).
public struct ProblemDetail: WireValue {
  public static let mediaType = "application/problem+json"

  /// A URI that names the kind of problem; `about:blank` where the status says it all.
  public var type: String
  public var title: String
  /// The HTTP status.
  public var status: Int
  /// One sentence that says what is wrong and what to do.
  public var detail: String

  public init(type: String = "about:blank", title: String, status: Int, detail: String) {
    self.type = type
    self.title = title
    self.status = status
    self.detail = detail
  }

  public var json: JSON {
    .object([
      "type": type.json, "title": title.json, "status": status.json, "detail": detail.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    type = try object.member("type")
    title = try object.member("title")
    status = try object.member("status")
    detail = try object.member("detail")
  }
}
