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

  @Option(help: ArgumentHelp("Only this site.", valueName: "name"))
  var site: String?

  @Option(help: ArgumentHelp("Only this unit.", valueName: "name"))
  var unit: String?

  @Option(help: ArgumentHelp("Only this contract or project.", valueName: "name"))
  var contract: String?

  @Option(help: ArgumentHelp("Only this stream: mileage, pool, video, waste or evidence."))
  var stream: String?

  @OptionGroup var known: AsOfOption

  /// The options as parameters of the wire, which reads their texts by its own rules.
  var items: QueryItems {
    let texts = [
      ("from", from), ("to", to), ("period", period), ("by", by), ("org", org), ("site", site),
      ("unit", unit), ("contract", contract), ("stream", stream), ("as-of", known.asOf),
    ]
    var items = QueryItems()
    for (name, text) in texts { items.add(name, text) }
    return items
  }
}
