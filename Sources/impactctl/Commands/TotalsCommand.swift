import ArgumentParser
import QueryWire

/// `impactctl totals`.
struct TotalsCommand: DaemonCommand {
  static let configuration = CommandConfiguration(
    commandName: "totals",
    abstract: "Show totals of activity and impact.",
    discussion: """
      Examples:
        impactctl totals --by month,stream --period FY2024-25
        impactctl totals --by fuel --stream mileage --from 2024-04-01 --to 2025-03-31
        impactctl totals --by stream --range --format json
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: TotalsOptions

  func ask(_ daemon: Daemon) async throws(Failure) -> TotalsAnswer {
    try await daemon.ask(.totals, options.query())
  }
}
