import ArgumentParser
import QueryWire

/// The options that say which days of which organisation are meant, and as known when.
struct PeriodOptions: ParsableArguments {
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

  @OptionGroup var known: AsOfOption

  /// The options as parameters of the wire, which reads their texts by its own rules.
  var items: QueryItems {
    var items = QueryItems()
    items.add("from", from)
    items.add("to", to)
    items.add("period", period)
    items.add("org", org)
    items.add("as-of", known.asOf)
    return items
  }
}
