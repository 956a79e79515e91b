import ArgumentParser
import QueryWire

/// The options that say which rows a figure is made of, and how they are grouped.
struct RowOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Group by these keys, with commas between them.",
      discussion: GroupKey.allCases.map(\.rawValue).joined(separator: " "),
      valueName: "key,key…"))
  var by: String?

  @OptionGroup var days: PeriodOptions

  @Option(help: ArgumentHelp("Only this site.", valueName: "name"))
  var site: String?

  @Option(help: ArgumentHelp("Only this unit.", valueName: "name"))
  var unit: String?

  @Option(help: ArgumentHelp("Only this contract or project.", valueName: "name"))
  var contract: String?

  @Option(help: ArgumentHelp("Only this stream: mileage, pool, video, waste or evidence."))
  var stream: String?

  /// The options as parameters of the wire.
  var items: QueryItems {
    var items = days.items
    items.add("by", by)
    items.add("site", site)
    items.add("unit", unit)
    items.add("contract", contract)
    items.add("stream", stream)
    return items
  }
}
