import Glibc
import Testing

/// An `impactd` of this test's own, on a private directory, asked through the real client.
final class PrivateDaemon {
  private let place: TemporaryDirectory
  private var process: ChildProcess?

  var drop: String { "\(place.path)/drop" }
  var state: String { "\(place.path)/state" }
  var socket: String { "\(place.path)/s" }
  /// What it says on standard error.
  var log: String { "\(place.path)/log" }
  private var configuration: String { "\(place.path)/etc" }

  /// Waits are short, so that the tests are.
  init(
    settings: String = "quiet_period_seconds = 1\nincomplete_wait_seconds = 1\n",
    in medium: TemporaryDirectory.Medium = .disk
  ) throws {
    place = try TemporaryDirectory(in: medium)
    try Files.makeDirectory(drop)
    try Files.makeDirectory(state)
    try Files.makeDirectory(configuration)
    try Files.write(settings, to: "\(configuration)/impactd.toml")
  }

  deinit { process?.end(with: SIGKILL) }

  private var factors = Checkout.factors

  private var options: [String] {
    ["--drop", drop, "--state", state, "--socket", socket, "--factors", factors]
  }

  /// Gives it one of the shipped factor books only, which it reads the sooner.
  func keepOnlyTheBook(_ name: String) throws {
    factors = "\(place.path)/factors"
    try Files.makeDirectory(factors)
    for name in [name, "choice.rules"] {
      try Files.write(Files.bytes(of: "\(Checkout.factors)/\(name)"), to: "\(factors)/\(name)")
    }
  }

  /// Starts it, without waiting for it to be ready.
  func launch(environment: [String: String] = [:]) throws {
    process = try ChildProcess(
      Checkout.daemon, options,
      environment: environment.merging(["CONFIGURATION_DIRECTORY": configuration]) { $1 },
      output: .file(log))
  }

  /// Starts it so that its threads can be traced, and returns when it answers.
  func startTraceable() throws -> TracedProcess {
    let notifications = try NotifySocket(path: "\(place.path)/n")
    let process = try TracedProcess(
      Checkout.daemon, options,
      environment: [
        "CONFIGURATION_DIRECTORY": configuration, "NOTIFY_SOCKET": notifications.path,
      ], log: log)
    let ready = notifications.hearsReady(within: 30) { process.hasEnded }
    try #require(ready, "impactd did not become ready: \((try? Files.read(log)) ?? "")")
    return process
  }

  /// Starts it where it cannot run. What it said, and its exit code.
  func startInVain() async throws -> Command.Outcome {
    var command = Command(Checkout.daemon, options)
    command.environment = ["CONFIGURATION_DIRECTORY": configuration]
    command.limit = 30
    return try await command.run()
  }

  /// Starts it and returns when it says that it is ready.
  func start() throws {
    let notifications = try NotifySocket(path: "\(place.path)/n")
    try launch(environment: ["NOTIFY_SOCKET": notifications.path])
    let process = try #require(process)
    let ready = notifications.hearsReady(within: 30) { process.hasEnded }
    try #require(ready, "impactd did not become ready: \((try? Files.read(log)) ?? "")")
  }

  /// Ends it at once, wherever it is.
  func killNow() { process?.end(with: SIGKILL) }

  /// Ends it in order. Its exit code.
  func stop() -> Int32? { process?.end(with: SIGTERM) }

  /// Renames a complete file into the drop directory, which needs no quiet period.
  func drop(_ text: String, as name: String, in folder: String = "") throws {
    try drop(Array(text.utf8), as: name, in: folder)
  }

  func drop(_ bytes: [UInt8], as name: String, in folder: String = "") throws {
    let hidden = "\(place.path)/coming"
    try Files.write(bytes, to: hidden)
    if !folder.isEmpty { try Files.makeDirectory("\(drop)/\(folder)") }
    try Files.move(hidden, to: folder.isEmpty ? "\(drop)/\(name)" : "\(drop)/\(folder)/\(name)")
  }

  /// Puts a factor book of the customer's own into the configuration directory, over one of the
  /// same name. Its path.
  @discardableResult
  func keep(_ book: OwnBook, as name: String) throws -> String {
    try Files.makeDirectory("\(configuration)/factors")
    let path = "\(configuration)/factors/\(name)"
    try Files.write(book.text, to: path)
    return path
  }

  /// Puts a layout of the customer's own into the configuration directory.
  func keep(layout text: String, as name: String) throws {
    try Files.makeDirectory("\(configuration)/layouts")
    try Files.write(text, to: "\(configuration)/layouts/\(name)")
  }

  /// Writes what savings are reckoned by into the configuration directory.
  func keep(savings text: String) throws {
    try Files.write(text, to: "\(configuration)/savings.toml")
  }

  /// Runs the client against it.
  func ask(_ arguments: String...) async throws -> Command.Outcome {
    try await ask(arguments)
  }

  func ask(_ arguments: [String]) async throws -> Command.Outcome {
    try await Command(Checkout.client, ["--socket", socket] + arguments).run()
  }

  /// The client's answer in JSON.
  func answer(_ arguments: String...) async throws -> JSON {
    try await answer(arguments)
  }

  func answer(_ arguments: [String]) async throws -> JSON {
    let command = Command(
      Checkout.client, ["--socket", socket, "--format", "json"] + arguments)
    let outcome = try await command.run()
    try #require(outcome.status == 0, "impactctl \(arguments): \(outcome)")
    return try JSONReader.read(outcome.output)
  }

  /// Returns when nothing is pending.
  func settle() async throws {
    let outcome = try await ask("wait", "--idle", "--timeout", "90")
    let said = (try? Files.read(log)) ?? ""
    try #require(outcome.status == 0, "the daemon is not idle: \(outcome)\n\(said)")
  }

  /// The entries of `files`, by name.
  func files() async throws -> [String: DroppedFile] {
    let entries = try await answer("files", "--all")["files"].elements.map(DroppedFile.init)
    return Dictionary(entries.map { ($0.name, $0) }) { first, _ in first }
  }

  /// The receipt beside an accepted file of this year, or beside a quarantined one.
  func receipt(of name: String) throws -> String {
    let folders =
      ["\(drop)/quarantine"]
      + Files.names(in: "\(drop)/accepted").map { "\(drop)/accepted/\($0)" }
    let path = folders.map { "\($0)/\(name).receipt.txt" }.first(where: Files.exists)
    return try Files.read(try #require(path, "there is no receipt for \(name)"))
  }
}
