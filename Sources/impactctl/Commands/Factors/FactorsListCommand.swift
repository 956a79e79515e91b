import ArgumentParser
import QueryWire

/// `impactctl factors list`.
struct FactorsListCommand: DaemonCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the factor books that are held, and when each is used.",
    discussion: """
      Examples:
        impactctl factors
        impactctl factors list --format csv
      """)

  @OptionGroup var common: CommonOptions

  func ask(_ daemon: Daemon) async throws(Failure) -> FactorsAnswer {
    try await daemon.ask(.factors)
  }
}
