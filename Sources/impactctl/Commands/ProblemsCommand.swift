import ArgumentParser
import QueryWire

/// `impactctl problems`.
struct ProblemsCommand: DaemonCommand {
  static let configuration = CommandConfiguration(
    commandName: "problems",
    abstract: "List the rows that are rejected or held, and what to do about each.",
    discussion: """
      Examples:
        impactctl problems
        impactctl problems 12 --all --format csv > problems.csv
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var pages: PageOptions

  @Argument(
    help: ArgumentHelp("Only those of this file.", valueName: "file-id"))
  var file: String?

  @OptionGroup var known: AsOfOption

  func ask(_ daemon: Daemon) async throws(Failure) -> ProblemsAnswer {
    let asOf = try known.instant()
    return try await daemon.ask(.problems, pages) {
      ProblemsQuery(file: file, asOf: asOf, page: $0)
    }
  }
}
