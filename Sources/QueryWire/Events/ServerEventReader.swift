/// Reads a stream of server-sent events as it comes, in pieces of any size (HTML Standard, sections
/// 9.2.5 and 9.2.6). Comments and fields that are not known are passed over.
public struct ServerEventReader: Sendable {
  private var line: [UInt8] = []
  /// Bytes of all lines of the event that is not complete yet.
  private var size = 0
  /// A line feed behind a carriage return ends the same line.
  private var isAfterReturn = false
  private var id: String?
  private var name: String?
  private var data: [String] = []

  public init() {}

  /// The events that the piece completes. One that is longer than `WireLimits.eventBytes` is a
  /// fault.
  public mutating func read(_ piece: some Sequence<UInt8>) throws(WireFault) -> [ServerEvent] {
    var events: [ServerEvent] = []
    for byte in piece {
      let isSecondHalf = isAfterReturn && byte == UInt8(ascii: "\n")
      isAfterReturn = byte == UInt8(ascii: "\r")
      if isSecondHalf { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        if let event = endLine() { events.append(event) }
      } else {
        size += 1
        guard size <= WireLimits.eventBytes else {
          throw WireFault("An event is longer than \(WireLimits.eventBytes) bytes.")
        }
        line.append(byte)
      }
    }
    return events
  }

  /// The event that an empty line ends; nil where it has no data, or another line ends.
  private mutating func endLine() -> ServerEvent? {
    guard line.isEmpty else {
      take(line)
      line = []
      return nil
    }
    defer { (size, id, name, data) = (0, nil, nil, []) }
    guard !data.isEmpty else { return nil }
    return ServerEvent(id: id, name: name ?? "message", data: data.joined(separator: "\n"))
  }

  private mutating func take(_ line: [UInt8]) {
    let name = line.prefix { $0 != UInt8(ascii: ":") }
    var rest = line[name.endIndex...].dropFirst()
    if rest.first == UInt8(ascii: " ") { rest = rest.dropFirst() }
    let value = String(decoding: rest, as: UTF8.self)
    switch String(decoding: name, as: UTF8.self) {
    case "id": id = value
    case "event": self.name = value
    case "data": data.append(value)
    default: break
    }
  }
}
