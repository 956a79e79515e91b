import ArgumentParser
import QueryWire

/// `impactctl file`.
struct FileCommand: DaemonCommand {
  static let configuration = CommandConfiguration(
    commandName: "file",
    abstract: "Show one dropped file, or say what it could not say itself.",
    discussion: """
      A file that is held whole may replace the earlier file of its name or add to it: say which. \
      A file without dates can be given its period. Its original is then read again under a new \
      number, and the history keeps both. That needs root or the group `impact-admin`.

      Examples:
        impactctl file f12
        impactctl file f12 --replace
        impactctl file f12 --period FY2023-24
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var known: AsOfOption

  @Argument(help: "The file's id, as `impactctl files` shows it.")
  var id: String

  @Flag(help: "The file adds to the earlier file of its name.")
  var add = false

  @Flag(help: "The file is the new version of the earlier file of its name.")
  var replace = false

  @Option(
    help: ArgumentHelp(
      "The rows of the file belong to this period: 2024, 2024-05, FY2024-25…",
      valueName: "period"))
  var period: String?

  func validate() throws {
    guard (1...WireLimits.idBytes).contains(id.utf8.count), !id.contains("/") else {
      throw ValidationError("Give a file's id as `impactctl files` shows it.")
    }
    let said = [add, replace, period != nil, known.asOf != nil].count { $0 }
    guard said <= 1 else {
      throw ValidationError("Give one of --add, --replace, --period and --as-of.")
    }
  }

  func ask(_ daemon: Daemon) async throws(Failure) -> FileAnswer {
    guard add || replace || period != nil else {
      return try await daemon.ask(.file, id: id, FileQuery(asOf: try known.instant()))
    }
    var items = QueryItems()
    if add { items.add("add", "yes") }
    if replace { items.add("replace", "yes") }
    items.add("period", period)
    return try await daemon.ask(.rereadFile, id: id, RereadingQuery(options: items))
  }
}
