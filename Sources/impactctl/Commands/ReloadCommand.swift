import ArgumentParser
import QueryWire

/// `impactctl reload`.
struct ReloadCommand: DaemonCommand {
  static let configuration = CommandConfiguration(
    commandName: "reload",
    abstract: "Have the daemon read factor books, factor policy and layouts again.",
    discussion: """
      Fails with the line at fault and keeps what was in force. Needs root or the group \
      `impact-admin`.

      Example: impactctl reload
      """)

  @OptionGroup var common: CommonOptions

  func ask(_ daemon: Daemon) async throws(Failure) -> ReloadAnswer {
    try await daemon.ask(.reload)
  }
}
