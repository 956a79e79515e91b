import ArgumentParser
import Glibc
import QueryWire

/// The client: asks `impactd` over its socket and sets the answers out.
@main
struct Impactctl: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impactctl",
    abstract: "Ask impactd what was dropped and what it adds up to.",
    discussion: """
      Examples:
        impactctl totals --by month,stream --period FY2024-25
        impactctl explain --stream mileage --limit 5
        impactctl --format csv problems --all > problems.csv
      """,
    version: "impactctl \(Release.version)",
    subcommands: [
      StatusCommand.self, TotalsCommand.self, SavingsCommand.self, MeasuresCommand.self,
      EvidenceCommand.self, WatchCommand.self, ExplainCommand.self, FactorsCommand.self,
      FilesCommand.self, FileCommand.self, ProblemsCommand.self, HeldCommand.self,
      RetractCommand.self, SignoffCommand.self, SignoffsCommand.self, DriftCommand.self,
      RescanCommand.self, WaitCommand.self, VerifyCommand.self, BackupCommand.self,
      ForgetCommand.self, ReloadCommand.self,
      CheckCommand.self, TemplateCommand.self,
    ])

  @OptionGroup var common: CommonOptions

  static func main() async {
    // A reader that has seen enough (`| head`) closes the pipe: that is the end, not a fault.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try await asyncParseAsRoot()
      if var asking = command as? any AsyncParsableCommand {
        try await asking.run()
      } else {
        try command.run()
      }
    } catch {
      leave(with: error)
    }
  }

  /// Leaves in the library's way, but with one sentence where it would print several lines.
  private static func leave(with error: any Error) -> Never {
    guard exitCode(for: error) == .validationFailure, !(error is ExitCode) else {
      exit(withError: error)
    }
    let words = message(for: error).split(separator: "\n").joined(separator: " ")
    let end = words.hasSuffix(".") || words.hasSuffix("?") ? "" : "."
    Output.remark("\(words)\(end) See `impactctl help`.")
    exit(withError: ExitCode.validationFailure)
  }
}
