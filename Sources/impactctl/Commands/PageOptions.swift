import ArgumentParser
import QueryWire

/// The options that say how much of a long answer is wanted.
struct PageOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Show at most this many.", valueName: "count"))
  var limit: Int = 100

  @Option(help: ArgumentHelp("Skip this many first.", valueName: "count"))
  var offset: Int = 0

  @Flag(help: "Show everything, however much it is.")
  var all = false

  func validate() throws {
    guard (0...WireLimits.pageRows).contains(limit) else {
      throw ValidationError("--limit: Give a whole number from 0 to \(WireLimits.pageRows).")
    }
    guard (0...WireLimits.offset).contains(offset) else {
      throw ValidationError("--offset: Give a whole number from 0 to \(WireLimits.offset).")
    }
  }
}
