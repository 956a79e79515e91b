import ArgumentParser
import QueryWire

/// `impactctl explain`.
struct ExplainCommand: DaemonCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show the rows behind a figure, with factor, source and rule.",
    discussion: """
      Takes the options of `totals`; --by and --range change nothing here.

      Examples:
        impactctl explain --stream mileage --period 2024-05 --limit 5
        impactctl explain --org RNN --all --format csv > rows.csv
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: TotalsOptions
  @OptionGroup var pages: PageOptions

  func ask(_ daemon: Daemon) async throws(Failure) -> ExplainAnswer {
    let totals = try options.query()
    return try await daemon.ask(.explain, pages) { ExplainQuery(totals: totals, page: $0) }
  }
}
