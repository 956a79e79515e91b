import ArgumentParser
import QueryWire

/// `impactctl held reject`.
struct HeldRejectCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject",
    abstract: "Leave held rows out for good.",
    discussion: """
      The rows stay in the history and count nowhere. Needs root or the group `impact-admin`.

      Example: impactctl held reject f12-r34 f12-r35
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var rows: HeldRowIDs

  func ask(_ daemon: Daemon) async throws(Failure) -> DecisionsAnswer {
    try await daemon.ask(.rejectHeld, DecisionQuery(ids: rows.ids))
  }
}
