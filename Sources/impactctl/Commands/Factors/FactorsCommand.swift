import ArgumentParser

/// `impactctl factors`: everything about the factor books; without a further word, their list.
struct FactorsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "factors",
    abstract: "List, show, compare and check factor books.",
    discussion: """
      Examples:
        impactctl factors
        impactctl factors show uk-ghg-2024
        impactctl factors compare uk-ghg-2024 uk-ghg-2025
        impactctl factors check own-factors.csv
      """,
    subcommands: [
      FactorsListCommand.self, FactorsShowCommand.self, FactorsCompareCommand.self,
      FactorsCheckCommand.self,
    ],
    defaultSubcommand: FactorsListCommand.self)

  @OptionGroup var common: CommonOptions
}
