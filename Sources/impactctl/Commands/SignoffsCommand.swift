import ArgumentParser
import QueryWire

/// `impactctl signoffs`.
struct SignoffsCommand: DaemonCommand {
  static let configuration = CommandConfiguration(
    commandName: "signoffs",
    abstract: "List what was signed, by whom and when.",
    discussion: "Example: impactctl signoffs")

  @OptionGroup var common: CommonOptions
  @OptionGroup var pages: PageOptions

  func ask(_ daemon: Daemon) async throws(Failure) -> SignoffsAnswer {
    try await daemon.ask(.signoffs, pages) { SignoffsQuery(page: $0) }
  }
}
