import ArgumentParser
import ImpactCore
import QueryWire

/// The option that asks for what was known at a time.
struct AsOfOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "As it stood then: a day (its end in the UK) or a time in UTC.", valueName: "time"))
  var asOf: String?

  /// The option as a parameter of the wire, which reads its text by its own rules.
  var items: QueryItems {
    var items = QueryItems()
    items.add("as-of", asOf)
    return items
  }

  func instant() throws(Failure) -> Instant? {
    try FileQuery(options: items).asOf
  }
}
