import ArgumentParser
import QueryWire

/// `impactctl forget`.
struct ForgetCommand: DaemonCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Remove the originals that name a person; the totals do not change.",
    discussion: """
      The ledger, receipts and answers hold no personal data; only the files that were dropped do, \
      in accepted/ and quarantine/. Those that name the person are removed for good, and the same \
      bytes are not kept when they are dropped again. Leaves with 1 where something is left for \
      you to look at. Write - to type the text where no history of the shell keeps it. Needs root \
      or the group `impact-admin`.

      Examples:
        impactctl forget E1023456 --dry-run
        impactctl forget "Smith, Jane"
        impactctl forget -
      """)

  /// Seconds that looking through many originals may take.
  private static let seconds = 3600

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      "A name, a staff number or a registration, as the files have it.",
      valueName: "person-key"))
  var person: String

  @Flag(help: "Only say which files name the person.")
  var dryRun = false

  func ask(_ daemon: Daemon) async throws(Failure) -> ForgettingAnswer {
    guard let person = person == "-" ? readLine() : person else {
      throw Failure(.usage, "Type the name or the number of the person on one line.")
    }
    return try await daemon.ask(
      .forget, ForgettingQuery(person: person, isTrial: dryRun), within: ForgetCommand.seconds)
  }

  func code(of answer: ForgettingAnswer) -> Failure.Code? {
    answer.leavesSomething ? .refused : nil
  }
}
