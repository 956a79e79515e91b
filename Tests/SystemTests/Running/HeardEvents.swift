import Testing

/// A daemon's stream of events as `curl -N` shows it, line by line.
final class HeardEvents {
  struct Event {
    let id: Int
    let name: String
    let data: JSON
  }

  private let curl: ChildProcess

  init(at socket: String) throws {
    curl = try ChildProcess(
      "curl",
      [
        "--no-buffer", "--silent", "--show-error", "--fail", "--unix-socket", socket,
        "http://localhost/v1/events",
      ], output: .pipe)
  }

  /// The next event; nil where the stream ends, or where none comes in time.
  func next(within seconds: Double = 60) throws -> Event? {
    var fields: [String: String] = [:]
    while let line = curl.readLine(within: seconds) {
      let parts = line.split(separator: ": ", maxSplits: 1).map(String.init)
      if parts.count == 2 { fields[parts[0]] = parts[1] }
      guard line.isEmpty, let data = fields["data"] else { continue }
      return Event(
        id: try #require(fields["id"].flatMap { Int($0) }), name: try #require(fields["event"]),
        data: try JSONReader.read(data))
    }
    return nil
  }

  /// The next event that is as it should be, whatever comes before it.
  func first(where isMeant: (Event) -> Bool) throws -> Event? {
    while let event = try next() {
      if isMeant(event) { return event }
    }
    return nil
  }

  /// Waits until the daemon or somebody else ends the stream.
  func waitForEnd() throws {
    while try next() != nil {}
    curl.end(with: 0)
  }
}
