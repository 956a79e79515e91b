import Glibc
import ImpactCore
import Intake
import Ledger
import Logging
import ServiceLifecycle

/// The whole daemon: puts the loops together and runs them until it is told to stop.
package enum Daemon {
  /// Why the daemon could not start or go on, as `sysexits.h` numbers it.
  package struct Failure: Error {
    package let exitCode: Int32
  }

  /// Runs until SIGTERM or SIGINT. What goes wrong is logged in one sentence.
  package static func run(_ options: Configuration.Options) async -> Failure? {
    signal(SIGPIPE, SIG_IGN)
    // Folders for accepted files are the group's too. Whatever is private has its own mode, and the
    // state directory is closed.
    umask(0o007)
    if JournalLogHandler.isConnected {
      LoggingSystem.bootstrap { _ in JournalLogHandler() }
    } else {
      LoggingSystem.bootstrap { StreamLogHandler.standardError(label: $0) }
    }
    let logger = Logger(label: "impactd")
    do {
      try await serve(options, logger)
      return nil
    } catch {
      let failure = Failure(exitCode: exitCode(of: error))
      logger.critical("\(error)", metadata: ["exit-code": "\(failure.exitCode)"])
      return failure
    }
  }

  private static func serve(_ options: Configuration.Options, _ logger: Logger) async throws {
    let environment = environmentVariables()
    let program = programPath()
    let configuration = try Configuration(
      options: options, environment: environment, programPath: program)
    let state = try folder(configuration.state, "state directory", option: "--state")
    // A drop directory that is not there at the start is a mistake of the installation.
    _ = try folder(configuration.drop, "drop directory", option: "--drop")
    let key = try PersonKey.load(
      state: state, credentials: environment["CREDENTIALS_DIRECTORY"])
    let keeper = LedgerKeeper()
    let heartbeats = Heartbeats()
    let alarm = StorageAlarm()
    let seal = try await keeper.open(
      path: "\(state.path)/ledger.db", key: key, heartbeats: heartbeats, alarm: alarm)
    let news = NewsBoard()
    let settings = try await ServiceSettings(logger: logger, keeper: keeper, news: news) {
      try read(
        Configuration(options: options, environment: environment, programPath: program))
    }
    let board = ServiceBoard(try await keeper.snapshot(), news: news)
    let socket = try ListeningSocket.open(path: configuration.socket)
    let services = try Services(
      configuration: configuration, settings: settings, board: board, keeper: keeper, seal: seal,
      heartbeats: heartbeats, alarm: alarm, socket: socket, logger: logger)
    try await services.run()
    try alarm.check()
  }

  /// Everything that a reload reads anew.
  private static func read(_ configuration: Configuration) throws -> ServiceSettings.Reading {
    let texts = try FactorLibrary.texts(
      folder: configuration.factors, overlay: configuration.overlay)
    let shelf = try FactorLibrary.shelf(of: texts)
    do {
      try shelf.check(configuration.factorPolicy)
    } catch {
      throw ConfigurationFault("The factor policy cannot be followed. \(error)")
    }
    return ServiceSettings.Reading(
      inForce: ServiceSettings.InForce(
        shelf: shelf, policy: configuration.factorPolicy,
        layouts: try LayoutLibrary.shelf(own: configuration.layouts),
        savings: try SavingsFile.read(path: configuration.savings)),
      texts: texts.map { ShelfText($0) })
  }

  private static func folder(_ path: String, _ what: String, option: String) throws -> Folder {
    do {
      return try Folder(path: path)
    } catch let fault as SystemFault where fault.isMissing {
      throw ConfigurationFault("There is no \(what) \(path). Make it, or name another: \(option).")
    }
  }

  /// Exit codes of contract section 2.
  static func exitCode(of error: any Error) -> Int32 {
    switch error {
    case is ConfigurationFault: EX_CONFIG
    case let fault as SystemFault where fault.isPermission: EX_NOPERM
    default: EX_IOERR
    }
  }

  private static func environmentVariables() -> [String: String] {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      let parts = String(cString: text).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
      entry += 1
    }
    return variables
  }

  private static func programPath() -> String {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }
}
