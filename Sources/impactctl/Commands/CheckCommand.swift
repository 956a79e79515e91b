import ArgumentParser
import QueryWire

/// `impactctl check`.
struct CheckCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Show how files would be read, without a daemon and without dropping them.",
    discussion: """
      Rows that earlier files have brought are known to the daemon only and count here. Leaves \
      with 1 where a file would be refused.

      Example: impactctl check "May claims.csv" waste.csv
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "The files to read.", completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "The folder of your own layouts, instead of the installed one.", valueName: "directory"))
  var layouts: String?

  func act() async throws(Failure) -> Failure.Code? {
    let check = FileCheck(layouts: try OwnLayouts.shelf(layouts))
    let answer = CheckAnswer(files: files.map(check.check))
    try Output.show(answer, as: common.format)
    return answer.hasRefusal ? .refused : nil
  }
}
