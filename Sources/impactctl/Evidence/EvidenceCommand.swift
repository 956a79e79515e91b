import ArgumentParser
import QueryWire

/// `impactctl evidence`.
struct EvidenceCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Write a pack of files that proves the measures of a period by itself.",
    discussion: """
      The pack holds the measures, every number that they are reckoned from, the digests of \
      files and receipts, the factor rows, baselines and assumption sets, the sign-offs, and a \
      program that recomputes every figure: python3 recompute.py. It holds no personal data.

      Examples:
        impactctl evidence --period FY2024-25 --output evidence-2024-25
        impactctl evidence --period 2024 --org RNN --output evidence.zip
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var days: PeriodOptions

  @Option(help: ArgumentHelp("Only this contract or project.", valueName: "name"))
  var contract: String?

  @Option(
    help: ArgumentHelp("Pin factor editions instead of the policy.", valueName: "edition"))
  var factors: String?

  @Option(
    help: ArgumentHelp("A new folder, or a new file whose name ends in .zip.", valueName: "path"),
    completion: .file())
  var output: String

  func act() async throws(Failure) -> Failure.Code? {
    var items = days.items
    items.add("contract", contract)
    items.add("factors", factors)
    let pack: EvidenceAnswer = try await Daemon(common)
      .ask(.evidence, EvidenceQuery(options: items))
    if output.hasSuffix(".zip") {
      try PackArchive(path: output).write(pack)
    } else {
      try PackFolder(path: output).write(pack)
    }
    Output.remark("\(pack.files.count) files were written to \(output).")
    return nil
  }
}
