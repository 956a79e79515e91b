import ArgumentParser
import Glibc

/// The options that every command takes, before its name or behind it.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The daemon's socket.",
      discussion: "Default: $IMPACTD_SOCKET, else /run/impactd/impactd.sock.",
      valueName: "path"),
    completion: .file())
  var socket: String?

  @Option(help: "How to set the answer out; json and csv are exact.")
  var format: OutputFormat = .table

  var socketPath: String {
    if let socket { return socket }
    if let path = getenv("IMPACTD_SOCKET"), path.pointee != 0 { return String(cString: path) }
    return "/run/impactd/impactd.sock"
  }
}

enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, csv, markdown

  /// Whether it is for programs, and holds nothing but the answer.
  var isExact: Bool { self == .json || self == .csv }
}
