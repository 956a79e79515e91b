import ArgumentParser
import QueryWire

/// `impactctl wait --idle`.
struct WaitCommand: DaemonCommand {
  static let configuration = CommandConfiguration(
    commandName: "wait",
    abstract: "Return when nothing is pending, quiet periods included.",
    discussion: """
      Leaves with 75 where the time runs out first.

      Example: impactctl wait --idle --timeout 30
      """)

  /// Seconds beyond the time asked for in which the daemon's own answer may still come.
  private static let grace = 10

  @OptionGroup var common: CommonOptions

  @Flag(help: "Wait until nothing is pending.")
  var idle = false

  @Option(help: ArgumentHelp("Give up after this many seconds.", valueName: "seconds"))
  var timeout: Int = WireLimits.waitSecondsUnasked

  func validate() throws {
    guard idle else { throw ValidationError("Say what to wait for: --idle.") }
    guard (0...WireLimits.waitSeconds).contains(timeout) else {
      throw ValidationError("--timeout: Give seconds from 0 to \(WireLimits.waitSeconds).")
    }
  }

  func ask(_ daemon: Daemon) async throws(Failure) -> IdleAnswer {
    try await daemon.ask(
      .wait, WaitQuery(timeoutSeconds: timeout), within: timeout + WaitCommand.grace)
  }

  func code(of answer: IdleAnswer) -> Failure.Code? { answer.isIdle ? nil : .timeOut }
}
