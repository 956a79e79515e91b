import ArgumentParser
import QueryWire

/// `impactctl retract`.
struct RetractCommand: DaemonCommand {
  static let configuration = CommandConfiguration(
    commandName: "retract",
    abstract: "Take a file back: the totals are as if it had never been dropped.",
    discussion: """
      The history keeps the file and your reason, and answers about earlier times still hold it. \
      The same bytes can be dropped again. Needs root or the group `impact-admin`.

      Example: impactctl retract f12 --why "the claims of another trust"
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "The file's id, as `impactctl files` shows it.")
  var id: String

  @Option(help: ArgumentHelp("Why, in a sentence. It is kept for ever.", valueName: "text"))
  var why: String

  func ask(_ daemon: Daemon) async throws(Failure) -> FileAnswer {
    try await daemon.ask(.retract, RetractionQuery(file: id, why: why))
  }
}
