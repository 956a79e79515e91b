import ArgumentParser
import QueryWire

/// `impactctl watch totals`.
struct WatchTotalsCommand: WatchedCommand {
  static let configuration = CommandConfiguration(
    commandName: "totals",
    abstract: "Show totals of activity and impact, and draw them anew when they change.",
    discussion: """
      Examples:
        impactctl watch --by month,stream --period this-fy
        impactctl watch totals --by org --stream mileage
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: TotalsOptions

  func ask(_ daemon: Daemon) async throws(Failure) -> TotalsAnswer {
    try await daemon.ask(.totals, options.query())
  }
}
