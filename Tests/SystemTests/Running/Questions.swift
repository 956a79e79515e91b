import Glibc

/// Asks a daemon on its socket without a client's start, for tests that ask thousands of times.
struct Questions {
  let socket: String

  /// The answer to a GET; nil where nobody answers or the answer is cut short.
  func get(_ target: String, within seconds: Double = 60) -> JSON? {
    guard let connection = try? RawConnection(to: socket),
      connection.send("GET \(target) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    else { return nil }
    var said = ""
    while let more = connection.hear(within: seconds), !more.isEmpty { said += more }
    guard said.hasPrefix("HTTP/1.1 200"), let head = said.firstRange(of: "\r\n\r\n") else {
      return nil
    }
    return try? JSONReader.read(String(said[head.upperBound...]))
  }

  /// True when nothing is pending, false when the time is up, nil where the daemon ends meanwhile.
  func settle(within seconds: Int = 30) -> Bool? {
    get("/v1/wait?timeout=\(seconds)", within: Double(seconds + 30))
      .map { $0["idle"] == .bool(true) }
  }
}
