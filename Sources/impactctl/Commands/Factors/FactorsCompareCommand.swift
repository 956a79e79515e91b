import ArgumentParser
import QueryWire

/// `impactctl factors compare`.
struct FactorsCompareCommand: DaemonCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Show what another edition would make of your own totals, and why.",
    discussion: """
      Each difference is split into factor values, coverage gained and lost, boundary and \
      warming potentials; the parts add up to it exactly. Grouped by stream and organisation \
      where --by says nothing else; `--by unit` goes down to the department.

      Examples:
        impactctl factors compare uk-ghg-2024 uk-ghg-2025
        impactctl factors compare uk-ghg-2022 uk-ghg-2023 --by unit --period FY2024-25
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var rows: RowOptions

  @Argument(help: "The edition that figures are made with now.")
  var old: EditionName

  @Argument(help: "The edition to try.")
  var new: EditionName

  func ask(_ daemon: Daemon) async throws(Failure) -> FactorComparisonAnswer {
    var items = rows.items
    items.add("old", old.text)
    items.add("new", new.text)
    if rows.by == nil { items.add("by", FactorsCompareCommand.by) }
    return try await daemon.ask(.factorComparison, FactorComparisonQuery(options: items))
  }

  /// How a comparison is grouped that does not say.
  private static let by = "stream,org"
}
