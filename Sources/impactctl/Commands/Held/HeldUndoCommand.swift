import ArgumentParser
import QueryWire

/// `impactctl held undo`.
struct HeldUndoCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take decisions back; the rows wait again.",
    discussion: """
      The totals return exactly. Needs root or the group `impact-admin`.

      Example: impactctl held undo f12-r34 f12-r35
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var rows: HeldRowIDs

  func ask(_ daemon: Daemon) async throws(Failure) -> DecisionsAnswer {
    try await daemon.ask(.undoHeld, DecisionQuery(ids: rows.ids))
  }
}
