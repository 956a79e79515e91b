import Glibc
import Testing

/// A throw-away Debian under real systemd, with impactd installed (see `Scripts/booted-root`).
///
/// It goes down when this object does, and at the latest when the test program ends.
final class BootedRoot {
  struct DidNotBoot: Error { let reason: String }

  private let script: ChildProcess
  private let firstProcess: String

  init() throws {
    script = try ChildProcess(
      "\(Checkout.root)/Scripts/booted-root", [], environment: ["BUILD": Checkout.build],
      input: .pipe, output: .pipe)
    let words = script.readLine()?.split(separator: " ").map(String.init) ?? []
    guard words.first == "ready", words.count == 2 else {
      throw DidNotBoot(reason: script.exchange(input: "", limit: 60).errors)
    }
    firstProcess = words[1]
  }

  deinit { script.endInput() }

  /// Runs a command inside, as root.
  @discardableResult
  func run(_ words: String..., input: String = "") async throws -> Command.Outcome {
    try await run(words, input: input)
  }

  /// Runs a command inside, as the named person.
  @discardableResult
  func run(as person: String, _ words: String..., input: String = "") async throws
    -> Command.Outcome
  {
    try await run(
      ["setpriv", "--reuid", person, "--regid", person, "--init-groups"] + words, input: input)
  }

  /// What a command inside prints, without the last line end. It must succeed.
  @discardableResult
  func text(_ words: String...) async throws -> String {
    let outcome = try await run(words)
    try #require(outcome.status == 0, "\(words): \(outcome)")
    return String(outcome.output.dropLast(outcome.output.hasSuffix("\n") ? 1 : 0))
  }

  /// Runs a command inside, as root, from its words.
  @discardableResult
  func run(_ words: [String], input: String = "") async throws -> Command.Outcome {
    var command = Command("nsenter", ["--target", firstProcess, "--all"] + words)
    command.input = input
    return try await command.run()
  }
}
