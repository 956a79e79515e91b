import ArgumentParser
import QueryWire

/// `impactctl held list`.
struct HeldListCommand: DaemonCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the rows that wait for a decision, and what each would add.",
    discussion: """
      Examples:
        impactctl held
        impactctl held list --org RNN --all --format csv > held.csv
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var pages: PageOptions

  @Option(help: ArgumentHelp("Only rows of this organisation.", valueName: "code"))
  var org: String?

  @OptionGroup var known: AsOfOption

  func ask(_ daemon: Daemon) async throws(Failure) -> HeldAnswer {
    let asOf = try known.instant()
    return try await daemon.ask(.held, pages) { HeldQuery(org: org, asOf: asOf, page: $0) }
  }
}
