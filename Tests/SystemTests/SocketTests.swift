import Glibc
import Testing

/// The socket as scripts, impatient people and broken clients use it.
@Suite struct SocketTests {
  @Test func `curl reads the totals`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    try daemon.drop(Claims.hundreds(on: Claims.days(10, of: "05/2024")), as: "may.csv")
    try await daemon.settle()
    let curl = try await Command(
      "curl",
      [
        "--silent", "--show-error", "--fail", "--unix-socket", daemon.socket,
        "http://localhost/v1/totals?by=month,stream&from=2024-04-01&to=2025-03-31",
      ]
    ).run()
    #expect(curl.status == 0, "\(curl)")
    let answer = try JSONReader.read(curl.output)
    let group = try #require(answer["groups"].elements.first)
    #expect(answer["groups"].elements.count == 1)
    #expect(group["key"] == .object(["month": .string("2024-05"), "stream": .string("mileage")]))
    #expect(group["impact"]["ghg_kgco2e"].text == "268.6")
    #expect(answer["total"]["impact"]["ghg_kgco2e"].text == "268.6")
  }

  @Test(arguments: [
    ("/v1/nothing", "404"), ("/v1/totals?by=colour", "400"), ("/v1/totals?from=yesterday", "400"),
  ])
  func `a wrong question is answered with a problem`(path: String, code: String) async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    let curl = try await Command(
      "curl",
      [
        "--silent", "--unix-socket", daemon.socket, "--write-out",
        "\\n%{http_code} %{content_type}", "http://localhost\(path)",
      ]
    ).run()
    let lines = curl.output.split(separator: "\n")
    #expect(lines.last?.hasPrefix("\(code) application/problem+json") == true, "\(curl)")
    let problem = try JSONReader.read(lines.dropLast().joined(separator: "\n"))
    #expect(problem["status"].text == code)
    #expect(problem["title"].text?.isEmpty == false)
  }

  @Test func `nobody at the socket is exit code 69`() async throws {
    let daemon = try PrivateDaemon()
    let outcome = try await daemon.ask("totals")
    #expect(outcome.status == 69, "\(outcome)")
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome)")
  }

  @Test(arguments: [
    ["totals", "--period", "sometime"], ["totals", "--by", "colour"], ["nonsense"],
    ["--format", "xml", "totals"], ["totals", "--nonsense"],
  ])
  func `a wrong option is exit code 64`(arguments: [String]) async throws {
    let outcome = try await Command(
      Checkout.client, ["--socket", "/nonexistent/socket"] + arguments
    ).run()
    #expect(outcome.status == 64, "\(outcome)")
    #expect(!outcome.errors.isEmpty)
  }

  @Test func `a wrong option of the daemon is exit code 64 and a wrong setting 78`() async throws {
    #expect(try await Command(Checkout.daemon, ["--nonsense"]).run().status == 64)
    let place = try TemporaryDirectory()
    try Files.write("drop = 3\n", to: "\(place.path)/impactd.toml")
    let outcome = try await Command(
      Checkout.daemon,
      [
        "--config", "\(place.path)/impactd.toml", "--state", place.path,
        "--socket", "\(place.path)/s", "--factors", Checkout.factors,
      ]
    ).run()
    #expect(outcome.status == 78, "\(outcome)")
  }

  @Test func `waiting in vain is exit code 75`() async throws {
    let daemon = try PrivateDaemon(settings: "incomplete_wait_seconds = 600\n")
    try daemon.start()
    try daemon.drop("", as: "empty.csv")
    let outcome = try await daemon.ask("wait", "--idle", "--timeout", "1")
    #expect(outcome.status == 75, "\(outcome)")
  }

  @Test func `a request of one byte a second is cut`() throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    let slow = try RawConnection(to: daemon.socket)
    let request = "GET /v1/status HTTP/1.1\r\nHost: localhost\r\nX-Padding: ................\r\n"
    let start = Clock.now
    var cut = false
    for byte in request where !cut {
      // What is heard before the request is complete is a refusal or the end.
      cut = !slow.send(String(byte)) || slow.hear(within: 1) != nil
    }
    #expect(cut)
    #expect(Clock.now - start < 15)
  }

  @Test func `two hundred idle connections do not stop an answer`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    var idle: [RawConnection] = []
    for _ in 0..<200 { idle.append(try RawConnection(to: daemon.socket)) }
    let outcome = try await daemon.ask("totals")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(idle.count == 200)
  }
}
