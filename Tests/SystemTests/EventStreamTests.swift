import Glibc
import Testing

/// `/v1/events` as scripts hear it.
@Suite struct EventStreamTests {
  private static let request = "GET /v1/events HTTP/1.1\r\nHost: localhost\r\n\r\n"
  private static let places = 32

  private func daemon() throws -> PrivateDaemon {
    let daemon = try PrivateDaemon()
    try daemon.keepOnlyTheBook("uk-ghg-2024.csv")
    try daemon.start()
    return daemon
  }

  /// A connection on which the stream has begun, and of which no more is read; nil where it is
  /// refused.
  private func stream(at socket: String) throws -> RawConnection? {
    let connection = try RawConnection(to: socket)
    try #require(connection.send(Self.request))
    let head = try #require(connection.hear(within: 30))
    return head.hasPrefix("HTTP/1.1 200") ? connection : nil
  }

  @Test func `a stream tells how things stand and every change`() async throws {
    let daemon = try daemon()
    try daemon.drop(Claims.hundreds(on: Claims.days(10, of: "05/2024")), as: "may.csv")
    try await daemon.settle()
    let heard = try HeardEvents(at: daemon.socket)
    let first = try #require(try heard.next())
    #expect(first.name == "books")
    #expect(first.data["rows_counted"].count == 10)
    #expect(first.data["rows_held"].count == 0)
    #expect(first.data["last_file"].text == "f1")
    #expect(first.data["editions"].elements.count == 1)
    #expect(first.data["overlays"] == .array([]))

    try daemon.drop(
      Claims.hundreds(on: Claims.days(3, of: "06/2024"), reference: "J"), as: "june.csv")
    let dropped = try #require(
      try heard.first { $0.name == "books" && $0.data["rows_counted"].count == 13 })
    #expect(dropped.id > first.id)
    #expect(dropped.data["last_file"].text == "f2")

    _ = try await daemon.answer("retract", "f2", "--why", "claims of another trust")
    let retracted = try #require(
      try heard.first { $0.name == "books" && $0.data["rows_counted"].count == 10 })
    #expect(retracted.id > dropped.id)

    try daemon.keep(OwnBook(value: "1200"), as: "acme-2025.csv")
    _ = try await daemon.answer("reload")
    let reloaded = try #require(try heard.first { $0.name == "settings" })
    #expect(reloaded.id > retracted.id)
    #expect(reloaded.data["overlays"].elements.count == 1)
  }

  @Test func `whoever reads nothing holds nobody up`() async throws {
    let daemon = try daemon()
    let deaf = try #require(try stream(at: daemon.socket))
    let attentive = try HeardEvents(at: daemon.socket)
    // More than the system and the daemon keep for a connection; every order publishes the books.
    let order =
      "POST /v1/held/reject?ids=f1-r1 HTTP/1.1\r\nHost: localhost\r\n"
      + "Connection: close\r\nContent-Length: 0\r\n\r\n"
    let orders = 1500
    for _ in 0..<orders {
      let connection = try RawConnection(to: daemon.socket)
      try #require(connection.send(order))
      try #require(connection.hear(within: 60)?.hasPrefix("HTTP/1.1 200") == true)
    }
    let last = try #require(try attentive.first { $0.id > orders })
    #expect(try await daemon.ask("totals").status == 0)
    try daemon.drop(Claims.hundreds(on: Claims.days(4, of: "05/2024")), as: "may.csv")
    let after = try #require(try attentive.first { $0.data["rows_counted"].count == 4 })
    #expect(after.id > last.id)

    var said = ""
    while !said.contains(#""rows_counted":4"#) {
      said += try #require(deaf.hear(within: 30))
    }
    #expect(said.split(separator: "event: books").count - 1 < orders)
  }

  @Test func `one stream too many is refused until another is left`() async throws {
    let daemon = try daemon()
    var open = try (0..<Self.places).compactMap { _ in try stream(at: daemon.socket) }
    #expect(open.count == Self.places)
    let refused = try await daemon.ask("watch")
    #expect(refused.status == 69, "\(refused)")
    #expect(refused.errors.contains("32 streams of events are open"), "\(refused)")
    #expect(refused.errors.split(separator: "\n").count == 1)
    let curl = try await Command(
      "curl",
      [
        "--silent", "--unix-socket", daemon.socket, "--write-out", "\\n%{http_code}",
        "http://localhost/v1/events",
      ]
    ).run()
    #expect(curl.output.hasSuffix("\n503"), "\(curl)")
    #expect(try await daemon.ask("status").status == 0)

    open.removeLast()
    // The daemon hears of it in its own time.
    let deadline = Clock.now + 30
    var isOpen = false
    while !isOpen, Clock.now < deadline {
      isOpen = try stream(at: daemon.socket) != nil
    }
    #expect(isOpen)
  }

  @Test func `a daemon with open streams ends in order`() throws {
    let daemon = try daemon()
    let heard = try HeardEvents(at: daemon.socket)
    try #require(try heard.next() != nil)
    let deaf = try #require(try stream(at: daemon.socket))
    #expect(daemon.stop() == 0, "\((try? Files.read(daemon.log)) ?? "")")
    try heard.waitForEnd()
    while let more = deaf.hear(within: 30), !more.isEmpty {}
    #expect(deaf.hear(within: 30) == "")
  }
}
