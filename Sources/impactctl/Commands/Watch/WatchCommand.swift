import ArgumentParser

/// `impactctl watch`: answers that stay up to date; without a further word, totals.
struct WatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract:
      "Show totals, savings or measures and draw them anew whenever something has changed.",
    discussion: """
      On a terminal the table is drawn in its place; elsewhere each answer that differs follows \
      the last one after an empty line, with --format json on a line of its own. Ctrl-C ends it \
      with code 0; when the daemon ends, so does it, with code 69.

      Examples:
        impactctl watch --by month,stream --period this-fy
        impactctl watch savings --by org
        impactctl --format json watch --by stream | tee totals.jsonl
      """,
    subcommands: [
      WatchTotalsCommand.self, WatchSavingsCommand.self, WatchMeasuresCommand.self,
    ],
    defaultSubcommand: WatchTotalsCommand.self)

  @OptionGroup var common: CommonOptions
}
