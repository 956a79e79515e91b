/// One server-sent event as it stands in a stream of them (HTML Standard, section 9.2).
public struct ServerEvent: Hashable, Sendable {
  /// Nil where the event carries none.
  public var id: String?
  /// What kind of event this is.
  public var name: String
  /// Lines with `\n` between them; every other line end becomes one on the way.
  public var data: String

  /// Id and name are one line each.
  public init(id: String? = nil, name: String, data: String) {
    self.id = id
    self.name = name
    self.data = data
  }

  /// What a stream of events is called in HTTP.
  public static let mediaType = "text/event-stream"

  /// The event with the empty line that ends it.
  public var text: String {
    let lines = data.split(omittingEmptySubsequences: false) { ["\n", "\r", "\r\n"].contains($0) }
    return (id.map { "id: \($0)\n" } ?? "") + "event: \(name)\n"
      + lines.map { "data: \($0)\n" }.joined() + "\n"
  }

  /// A line that says nothing, so that a quiet stream is heard.
  public static func comment(_ text: String) -> String { ": \(text)\n\n" }
}
