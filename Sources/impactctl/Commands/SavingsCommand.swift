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

  @OptionGroup var days: PeriodOptions

  @Option(
    help: ArgumentHelp("Pin factor editions instead of the policy.", valueName: "edition"))
  var factors: String?

  @Flag(help: "Show each formula with its numbers filled in.")
  var working = false

  func ask(_ daemon: Daemon) async throws(Failure) -> SavingsAnswer {
    var items = days.items
    items.add("by", by)
    items.add("factors", factors)
    items.add("working", working ? "yes" : nil)
    return try await daemon.ask(.savings, SavingsQuery(options: items))
  }
}
