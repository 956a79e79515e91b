import ArgumentParser
import QueryWire

/// `impactctl savings`.
struct SavingsCommand: DaemonCommand {
  static let configuration = CommandConfiguration(
    commandName: "savings",
    abstract: "Show car miles, greenhouse gas, NOx and PM2.5 saved, by mechanism.",
    discussion: """
      A saving needs a baseline or an assumption set in savings.toml; without one its figure is \
      unknown, never 0, and the reason is given. What is observed against a baseline and what is \
      modelled are never added.

      Examples:
        impactctl savings --period FY2024-25 --by org
        impactctl savings --period 2024-05 --working
      """)

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      "Group by these keys, with commas between them.",
      discussion: SavingsQuery.groupings.map(\.rawValue).joined(separator: " "),
      valueName: "key,key…"))
  var by: String?

  @Option(help: ArgumentHelp("The first day.", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("The last day.", valueName: "date"))
  var to: String?

  @Option(
    help: ArgumentHelp(
      "Instead of days: 2024, 2024-05, 2024-Q2, FY2024-25, rolling-12m, this-fy, all…",
      valueName: "period"))
  var period: String?

  @Option(help: ArgumentHelp("Only this organisation.", valueName: "code"))
  var org: String?

  @Option(
    help: ArgumentHelp("Pin factor editions instead of the policy.", valueName: "edition"))
  var factors: String?

  @Flag(help: "Show each formula with its numbers filled in.")
  var working = false

  @OptionGroup var known: AsOfOption

  func ask(_ daemon: Daemon) async throws(Failure) -> SavingsAnswer {
    let texts = [
      ("by", by), ("from", from), ("to", to), ("period", period), ("org", org),
      ("factors", factors), ("as-of", known.asOf), ("working", working ? "yes" : nil),
    ]
    var items = QueryItems()
    for (name, text) in texts { items.add(name, text) }
    return try await daemon.ask(.savings, SavingsQuery(options: items))
  }
}
