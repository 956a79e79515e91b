import ArgumentParser
import QueryWire

/// `impactctl files`.
struct FilesCommand: DaemonCommand {
  static let configuration = CommandConfiguration(
    commandName: "files",
    abstract: "List what was dropped and what became of it.",
    discussion: """
      Examples:
        impactctl files
        impactctl files --state quarantined --org RNN
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var pages: PageOptions

  @Option(help: "Only files in this state.")
  var state: FileAnswer.State?

  @Option(help: ArgumentHelp("Only files of this organisation.", valueName: "code"))
  var org: String?

  @OptionGroup var known: AsOfOption

  func ask(_ daemon: Daemon) async throws(Failure) -> FilesAnswer {
    let asOf = try known.instant()
    return try await daemon.ask(.files, pages) {
      FilesQuery(state: state, org: org, asOf: asOf, page: $0)
    }
  }
}
