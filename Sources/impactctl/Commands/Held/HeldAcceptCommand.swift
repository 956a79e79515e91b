import ArgumentParser
import QueryWire

/// `impactctl held accept`.
struct HeldAcceptCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Count held rows as they stand.",
    discussion: """
      A row takes the place of its earlier versions. Needs root or the group `impact-admin`.

      Example: impactctl held accept f12-r34 f12-r35
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var rows: HeldRowIDs

  func ask(_ daemon: Daemon) async throws(Failure) -> DecisionsAnswer {
    try await daemon.ask(.acceptHeld, DecisionQuery(ids: rows.ids))
  }
}
