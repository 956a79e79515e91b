import ArgumentParser
import QueryWire

/// `impactctl factors show`.
struct FactorsShowCommand: DaemonCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the factors of one book, with table and row of the publication.",
    discussion: """
      Examples:
        impactctl factors show uk-ghg-2024
        impactctl factors show uk-ghg-2024-v1.1 --all --format csv > factors.csv
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var pages: PageOptions

  @Argument(help: "The edition, with or without its version, as `impactctl factors` shows it.")
  var edition: EditionName

  func ask(_ daemon: Daemon) async throws(Failure) -> FactorBookAnswer {
    try await daemon.ask(.factorBook, id: edition.text, pages) { FactorBookQuery(page: $0) }
  }
}
