import ArgumentParser
import QueryWire

/// The options of a question about whole months of organisations.
struct MonthsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Group by these keys, with commas between them.",
      discussion: MonthsQuery.groupings.map(\.rawValue).joined(separator: " "),
      valueName: "key,key…"))
  var by: String?

  @OptionGroup var days: PeriodOptions

  @Option(help: ArgumentHelp("Only this contract or project.", valueName: "name"))
  var contract: String?

  @Option(
    help: ArgumentHelp("Pin factor editions instead of the policy.", valueName: "edition"))
  var factors: String?

  /// The options as parameters of the wire.
  var items: QueryItems {
    var items = days.items
    items.add("by", by)
    items.add("contract", contract)
    items.add("factors", factors)
    return items
  }
}
