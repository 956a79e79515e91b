import ArgumentParser
import QueryWire

/// `impactctl rescan`.
struct RescanCommand: DaemonCommand {
  static let configuration = CommandConfiguration(
    commandName: "rescan",
    abstract: "Have the daemon look at the drop directory now.",
    discussion: "Needs root or the group `impact-admin`.\n\nExample: impactctl rescan")

  @OptionGroup var common: CommonOptions

  func ask(_ daemon: Daemon) async throws(Failure) -> RescanAnswer {
    try await daemon.ask(.rescan)
  }
}
