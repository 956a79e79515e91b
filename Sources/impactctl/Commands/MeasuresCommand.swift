import ArgumentParser
import QueryWire

/// `impactctl measures`.
struct MeasuresCommand: DaemonCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures",
    abstract: "Show the sixteen environmental measures of the Social Value Outcomes Framework.",
    discussion: """
      Each comes with its unit, the same months a year earlier, how much of it is known, how it is \
      worked out, and the rows, files and documents behind it. What is not known has no figure, \
      and the reason is given. Targets of savings.toml stand below.

      Examples:
        impactctl measures --period FY2024-25
        impactctl measures --period FY2024-25 --by org
        impactctl measures --period 2024 --contract Parks --format markdown
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var months: MonthsOptions

  func ask(_ daemon: Daemon) async throws(Failure) -> MeasuresAnswer {
    try await daemon.ask(.measures, MonthsQuery(options: months.items))
  }
}
