import ArgumentParser
import QueryWire

/// `impactctl watch savings`.
struct WatchSavingsCommand: WatchedCommand {
  static let configuration = CommandConfiguration(
    commandName: "savings",
    abstract: "Show what was saved, by mechanism, and draw it anew when it changes.",
    discussion: "Example: impactctl watch savings --period this-fy --by org")

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: SavingsOptions

  func ask(_ daemon: Daemon) async throws(Failure) -> SavingsAnswer {
    try await daemon.ask(.savings, options.query())
  }
}
