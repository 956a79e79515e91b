import ArgumentParser
import ImpactCore
import QueryWire

/// `impactctl held correct`.
struct HeldCorrectCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Count held rows with their numbers read in another unit.",
    discussion: """
      For kilograms that were typed as tonnes, or kilometres as miles: the number stays, the unit \
      changes to another one of the same kind. Needs root or the group `impact-admin`.

      Example: impactctl held correct f12-r34 --unit kg
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var rows: HeldRowIDs

  @Option(help: "The unit that the numbers are meant in.")
  var unit: ActivityUnit

  func ask(_ daemon: Daemon) async throws(Failure) -> DecisionsAnswer {
    try await daemon.ask(.correctHeld, CorrectionQuery(ids: rows.ids, unit: unit))
  }
}
