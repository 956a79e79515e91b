import ArgumentParser
import QueryWire

/// `impactctl drift`.
struct DriftCommand: DaemonCommand {
  static let configuration = CommandConfiguration(
    commandName: "drift",
    abstract: "Show what has moved since a sign-off, by cause, and which files moved it.",
    discussion: """
      The causes are late files, amendments, retractions, decisions on held rows, and factor \
      books; their parts add up to the difference exactly. Leaves with 1 where something has \
      moved.

      Examples:
        impactctl drift
        impactctl drift s1 --format csv
      """)

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      "The sign-off's id, as `impactctl signoffs` shows it; the newest where none is given.",
      valueName: "signoff-id"))
  var id: String?

  func ask(_ daemon: Daemon) async throws(Failure) -> DriftAnswer {
    try await daemon.ask(.drift, DriftQuery(id: id))
  }

  func code(of answer: DriftAnswer) -> Failure.Code? { answer.hasMoved ? .refused : nil }
}
