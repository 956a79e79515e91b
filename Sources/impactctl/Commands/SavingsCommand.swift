import ArgumentParser
import QueryWire

/// `impactctl savings`.
struct SavingsCommand: DaemonCommand {
  static let configuration = CommandConfiguration(
    commandName: "savings",
    abstract: "Show car miles, greenhouse gas, NOx and PM2.5 saved, by mechanism.",
    discussion: """
      A saving needs a baseline or an assumption set in savings.toml; without one its figure is \
      unknown, never 0, and the reason is given. What is observed against a baseline and what is \
      modelled are never added.

      Examples:
        impactctl savings --period FY2024-25 --by org
        impactctl savings --period 2024-05 --working
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: SavingsOptions

  func ask(_ daemon: Daemon) async throws(Failure) -> SavingsAnswer {
    try await daemon.ask(.savings, options.query())
  }
}
