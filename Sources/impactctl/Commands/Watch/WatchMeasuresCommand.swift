import ArgumentParser
import QueryWire

/// `impactctl watch measures`.
struct WatchMeasuresCommand: WatchedCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures",
    abstract: "Show the sixteen environmental measures, and draw them anew when they change.",
    discussion: "Example: impactctl watch measures --period this-fy")

  @OptionGroup var common: CommonOptions
  @OptionGroup var months: MonthsOptions

  func ask(_ daemon: Daemon) async throws(Failure) -> MeasuresAnswer {
    try await daemon.ask(.measures, MonthsQuery(options: months.items))
  }
}
