import ArgumentParser
import QueryWire

/// `impactctl status`.
struct StatusCommand: DaemonCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show how the daemon is, and what it waits for.",
    discussion: "Example: impactctl status")

  @OptionGroup var common: CommonOptions

  func ask(_ daemon: Daemon) async throws(Failure) -> StatusAnswer {
    try await daemon.ask(.status)
  }
}
