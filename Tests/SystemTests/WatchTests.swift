import Glibc
import Testing

/// `impactctl watch` on a pipe and on a terminal.
@Suite struct WatchTests {
  private func daemon() throws -> PrivateDaemon {
    let daemon = try PrivateDaemon()
    try daemon.keepOnlyTheBook("uk-ghg-2024.csv")
    try daemon.start()
    return daemon
  }

  private func watch(
    _ daemon: PrivateDaemon, _ arguments: String..., output: ChildProcess.Output = .pipe
  ) throws -> ChildProcess {
    try ChildProcess(
      Checkout.client, ["--socket", daemon.socket] + arguments,
      environment: ["TERM": "xterm"], output: output)
  }

  private func drop(_ month: String, _ daemon: PrivateDaemon) throws {
    try daemon.drop(
      Claims.hundreds(on: Claims.days(2, of: "\(month)/2024"), reference: "C\(month)-"),
      as: "\(month).csv")
  }

  /// The lines up to the first that has this text.
  private func lines(of child: ChildProcess, to text: String) throws -> [String] {
    var lines: [String] = []
    while lines.last?.contains(text) != true {
      lines.append(try #require(child.readLine(within: 60), "\(lines)"))
    }
    return lines
  }

  private func miles(_ line: String?) throws -> Int? {
    try JSONReader.read(try #require(line))["total"]["activity"]["car_miles"].count
  }

  @Test func `a second table follows a drop`() async throws {
    let daemon = try daemon()
    try drop("05", daemon)
    try await daemon.settle()
    let watching = try watch(daemon, "watch", "--by", "month")
    let first = try lines(of: watching, to: "Of all rows")
    #expect(first.filter { $0.hasPrefix("2024-") }.count == 1)
    try drop("06", daemon)
    let second = try lines(of: watching, to: "Of all rows")
    #expect(second.filter { $0.hasPrefix("2024-") }.count == 2)
    let once = try await daemon.ask("totals", "--by", "month")
    #expect(second.first == "")
    #expect(second.dropFirst().map { "\($0)\n" }.joined() == once.output)
    #expect(!(first + second).joined().contains("\u{1B}"))
    #expect(watching.end(with: SIGINT) == 0)
  }

  @Test func `only what has changed is told, an answer a line in JSON`() async throws {
    let daemon = try daemon()
    try drop("05", daemon)
    try await daemon.settle()
    let watching = try watch(daemon, "--format", "json", "watch", "totals", "--period", "2024-05")
    #expect(try miles(watching.readLine(within: 60)) == 200)
    try drop("06", daemon)
    try await daemon.settle()
    _ = try await daemon.answer("retract", "f1", "--why", "claims of another trust")
    let next = try JSONReader.read(try #require(watching.readLine(within: 60)))
    #expect(next["total"]["activity"]["car_miles"] == .null)
    #expect(watching.end(with: SIGINT) == 0)
  }

  @Test func `savings are watched, too`() async throws {
    let daemon = try daemon()
    let watching = try watch(daemon, "watch", "savings", "--by", "org", "--format", "json")
    #expect(
      try JSONReader.read(try #require(watching.readLine(within: 60)))["groups"] == .array([]))
    try drop("05", daemon)
    let next = try JSONReader.read(try #require(watching.readLine(within: 60)))
    #expect(next["groups"].elements.count == 1)
    #expect(watching.end(with: SIGINT) == 0)
  }

  @Test func `a flood is drawn a few times a second, and its end always`() async throws {
    let daemon = try daemon()
    let watching = try watch(daemon, "--format", "json", "watch")
    let start = Clock.now
    try #require(watching.readLine(within: 60) != nil)
    let files = 60
    for number in 1...files {
      try daemon.drop(
        Claims.hundreds(on: ["03/05/2024"], reference: "F\(number)-"), as: "\(number).csv")
    }
    var drawings = 1
    while try miles(watching.readLine(within: 60)) != files * 100 { drawings += 1 }
    #expect(Double(drawings) <= 2 + (Clock.now - start) / 0.25)
    #expect(watching.end(with: SIGINT) == 0)
  }

  @Test func `it ends with the daemon and says so`() async throws {
    let daemon = try daemon()
    let watching = try watch(daemon, "--format", "json", "watch")
    try #require(watching.readLine(within: 60) != nil)
    #expect(daemon.stop() == 0)
    let outcome = watching.exchange(input: "", limit: 60)
    #expect(outcome.status == 69, "\(outcome)")
    #expect(
      outcome.errors == "impactd at \(daemon.socket) has ended; watch again when it is back.\n")
  }

  @Test func `it draws in the same place on a terminal and leaves it tidy`() async throws {
    let daemon = try daemon()
    try drop("05", daemon)
    try await daemon.settle()
    let watching = try watch(daemon, "watch", "--by", "month", output: .terminal)
    let clearing = "\u{1B}[2J\u{1B}[H"
    let first = try lines(of: watching, to: "Ctrl-C ends this")
    #expect(first.first?.hasPrefix(clearing) == true, "\(first)")
    #expect(try first.last.map { try #/\d\d:\d\d:\d\d (GMT|BST) · /#.firstMatch(in: $0) } != nil)
    try drop("06", daemon)
    var second = try lines(of: watching, to: "Ctrl-C ends this")
    while !second.joined().contains("2024-06") {
      second = try lines(of: watching, to: "Ctrl-C ends this")
    }
    #expect(second.first?.hasPrefix(clearing) == true, "\(second)")
    watching.signal(SIGINT)
    var line: String?
    repeat { line = watching.readLine(within: 60) } while line != nil && line != "\u{1B}[0m\r"
    #expect(line != nil)
    #expect(watching.end(with: 0) == 0)
  }

  @Test func `nobody to watch is exit code 69, a wrong question 64`() async throws {
    let nobody = try PrivateDaemon()
    let outcome = try await nobody.ask("watch")
    #expect(outcome.status == 69, "\(outcome)")
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome)")
    #expect(try await nobody.ask("watch", "--nonsense").status == 64)
    let daemon = try daemon()
    #expect(try await daemon.ask("watch", "--by", "colour").status == 64)
  }
}
