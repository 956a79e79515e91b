import ArgumentParser
import QueryWire

/// `impactctl factors check`.
struct FactorsCheckCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Show whether factor books can be used, or which lines are faulty.",
    discussion: """
      Asks no daemon. Your own book is compared with the rules of choice beside the published \
      books, so that a line that could never count is named. Leaves with 1 where a book cannot \
      be used.

      Example: impactctl factors check own-factors.csv
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "The books to read.", completion: .file(extensions: ["csv"]))
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "The folder of the published books and choice.rules, instead of the installed one.",
      valueName: "directory"))
  var factors: String?

  func act() async throws(Failure) -> Failure.Code? {
    let check = try BookCheck(folder: factors)
    let answer = BookCheckAnswer(books: files.map(check.check))
    try Output.show(answer, as: common.format)
    return answer.hasFault ? .refused : nil
  }
}
