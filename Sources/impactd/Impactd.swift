import ArgumentParser
import ImpactService
import QueryWire

/// The daemon's command line: reads the options, runs the daemon, turns faults into exit codes.
@main
struct Impactd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impactd",
    abstract: "Reads what is dropped into a directory and keeps totals of its impact.",
    discussion: """
      Files of mileage claims, pool-car logs, meeting counts and waste returns that are put into \
      the drop directory are read, converted with published emission factors and answered for on \
      a Unix socket. Ask with impactctl.

      Example: impactd --drop ~/drop --state ~/state --socket ~/impactd.sock
      """,
    version: Release.version)

  @Option(help: ArgumentHelp("The configuration file.", valueName: "file"))
  var config: String?

  @Option(help: ArgumentHelp("The directory that people drop files into.", valueName: "dir"))
  var drop: String?

  @Option(help: ArgumentHelp("Where the ledger is kept.", valueName: "dir"))
  var state: String?

  @Option(help: ArgumentHelp("The Unix socket to answer on.", valueName: "path"))
  var socket: String?

  @Option(help: ArgumentHelp("The folder of factor books.", valueName: "dir"))
  var factors: String?

  func run() async throws {
    let options = Configuration.Options(
      config: config, drop: drop, state: state, socket: socket, factors: factors)
    if let failure = await Daemon.run(options) { throw ExitCode(failure.exitCode) }
  }
}
