import ArgumentParser
import QueryWire

/// `impactctl verify`.
struct VerifyCommand: DaemonCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Recompute every total from the ledger and compare exactly.",
    discussion: """
      Leaves with 1 and the first difference where there is one.

      Example: impactctl verify
      """)

  /// Seconds that a ledger of many millions of rows may take.
  private static let seconds = 3600

  @OptionGroup var common: CommonOptions

  func ask(_ daemon: Daemon) async throws(Failure) -> VerifyAnswer {
    try await daemon.ask(.verify, within: VerifyCommand.seconds)
  }

  func code(of answer: VerifyAnswer) -> Failure.Code? { answer.isOK ? nil : .refused }
}
