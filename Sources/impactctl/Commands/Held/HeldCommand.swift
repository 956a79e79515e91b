import ArgumentParser

/// `impactctl held`: everything about held rows; without a further word, their list.
struct HeldCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "held",
    abstract: "List the rows that wait for a decision, and decide on them.",
    discussion: """
      A held row can be read but not believed, and is in no total until somebody decides. The \
      latest decision counts; the history keeps them all.

      Examples:
        impactctl held
        impactctl held accept f12-r34
        impactctl held reject f12-r34 f12-r35
        impactctl held correct f12-r34 --unit kg
        impactctl held undo f12-r34
      """,
    subcommands: [
      HeldListCommand.self, HeldAcceptCommand.self, HeldRejectCommand.self,
      HeldCorrectCommand.self, HeldUndoCommand.self,
    ],
    defaultSubcommand: HeldListCommand.self)

  @OptionGroup var common: CommonOptions
}
