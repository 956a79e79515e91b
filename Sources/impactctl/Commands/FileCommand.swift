import ArgumentParser
import QueryWire

/// `impactctl file`.
struct FileCommand: DaemonCommand {
  static let configuration = CommandConfiguration(
    commandName: "file",
    abstract: "Show one dropped file: its rows by state, its notes, its reason.",
    discussion: "Example: impactctl file 12")

  @OptionGroup var common: CommonOptions

  @Argument(help: "The file's id, as `impactctl files` shows it.")
  var id: String

  func validate() throws {
    guard (1...WireLimits.idBytes).contains(id.utf8.count), !id.contains("/") else {
      throw ValidationError("Give a file's id as `impactctl files` shows it.")
    }
  }

  func ask(_ daemon: Daemon) async throws(Failure) -> FileAnswer {
    try await daemon.ask(.file, id: id)
  }
}
