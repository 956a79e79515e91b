import ArgumentParser
import QueryWire

/// The options of a question about savings.
struct SavingsOptions: ParsableArguments {
  @OptionGroup var months: MonthsOptions

  @Flag(help: "Show each formula with its numbers filled in.")
  var working = false

  func query() throws(Failure) -> SavingsQuery {
    var items = months.items
    items.add("working", working ? "yes" : nil)
    return try SavingsQuery(options: items)
  }
}
