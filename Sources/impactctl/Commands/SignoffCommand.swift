import ArgumentParser
import QueryWire

/// `impactctl signoff`.
struct SignoffCommand: DaemonCommand {
  static let configuration = CommandConfiguration(
    commandName: "signoff",
    abstract: "Freeze the figures of a period as they are reported.",
    discussion: """
      The figures are kept for ever with the factor books that made them; `impactctl drift` shows \
      what has moved since. Needs root or the group `impact-admin`.

      Example: impactctl signoff --period FY2024-25 --by "A. Officer" --note "for the board"
      """)

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp("Whole months: 2024-05, 2024-Q2, FY2024-25…", valueName: "period"))
  var period: String

  @Option(help: ArgumentHelp("Who signs.", valueName: "name"))
  var by: String

  @Option(help: ArgumentHelp("Why, or for whom.", valueName: "text"))
  var note: String

  @Option(help: ArgumentHelp("Only this organisation.", valueName: "code"))
  var org: String?

  func ask(_ daemon: Daemon) async throws(Failure) -> SignoffAnswer {
    var items = QueryItems()
    items.add("period", period)
    items.add("by", by)
    items.add("note", note)
    items.add("org", org)
    return try await daemon.ask(.signoff, SignoffQuery(options: items))
  }
}
