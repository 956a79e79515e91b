import ArgumentParser
import QueryWire

/// The options of a totals question.
struct TotalsOptions: ParsableArguments {
  @OptionGroup var rows: RowOptions

  @Option(
    help: ArgumentHelp(
      "Pin factor editions instead of the policy; several with commas between them.",
      valueName: "edition"))
  var factors: String?

  @Flag(help: "Show NOx and PM2.5 from low to high where editions disagree.")
  var range = false

  func query() throws(Failure) -> TotalsQuery {
    var items = rows.items
    items.add("factors", factors)
    if range { items.add("range", "yes") }
    return try TotalsQuery(options: items)
  }
}
