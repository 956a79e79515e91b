import ImpactCore
import ImpactService
import Intake
import Ledger
import Logging
import QueryWire

/// The daemon's intake without its loop: a drop directory, a ledger on the disk and the desk
/// between them. `restarted()` is the same office after the process has ended.
final class OfficeDesk {
  let drop: TemporaryDirectory
  let state: TemporaryDirectory
  let keeper = LedgerKeeper()
  let board: ServiceBoard
  let desk: ArrivalDesk

  let custodian: Custodian

  struct NotFound: Error {}

  convenience init() async throws {
    try await self.init(drop: TemporaryDirectory(), state: TemporaryDirectory())
  }

  private init(
    drop: TemporaryDirectory, state: TemporaryDirectory, keepOriginalsDays: Int? = nil
  ) async throws {
    self.drop = drop
    self.state = state
    let seal = try await keeper.open(
      path: state["ledger.db"], key: Array(repeating: 7, count: 32))
    board = ServiceBoard(try await keeper.snapshot())
    var configuration = try Configuration(
      options: .init(drop: drop.path, state: state.path), environment: [:], programPath: "")
    configuration.keepOriginalsDays = keepOriginalsDays
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let layouts = try LayoutLibrary.shelf(own: state["layouts"])
    let settings = try await ServiceSettings(logger: logger, keeper: keeper) {
      ServiceSettings.Reading(
        inForce: ServiceSettings.InForce(
          shelf: try Checkout.shelf.get(), policy: .calendarYear, layouts: layouts),
        texts: [])
    }
    desk = ArrivalDesk(
      configuration: configuration, settings: settings, keeper: keeper,
      seal: seal, board: board, heartbeats: Heartbeats(),
      alarm: StorageAlarm(), logger: logger)
    custodian = Custodian(configuration: configuration, keeper: keeper, logger: logger)
  }

  func restarted(keepOriginalsDays: Int? = nil) async throws -> OfficeDesk {
    try await OfficeDesk(drop: drop, state: state, keepOriginalsDays: keepOriginalsDays)
  }

  /// Takes the file at `path` as the next scan would hand it over.
  @discardableResult
  func take(
    _ path: String, unchangedSince: Int64 = Clock.monotonicMilliseconds()
  ) async throws -> ArrivalDesk.Outcome {
    let scan = try DropScan(of: Folder(path: drop.path))
    guard let found = scan.candidates.first(where: { $0.path.display == path }) else {
      throw NotFound()
    }
    return await desk.take(found, unchangedSince: unchangedSince)
  }

  /// All files of a state, the newest first.
  func files(_ state: FileEntry.State?) async throws -> [FileEntry] {
    try await keeper.files(state: state, FilesQuery(page: Page(limit: 1000))).files
  }

  /// Miles in the published totals.
  var miles: Exact {
    board.snapshot.postings.filter { $0.place.account == .counted }
      .reduce(.zero) { $0 + $1.tally.amount.sum }
  }
}

extension ArrivalDesk.Outcome {
  /// The outcome in a word, with what it says.
  var word: String {
    switch self {
    case .done: "done"
    case .again: "again"
    case .incomplete: "incomplete"
    case .stuck(let trouble): "stuck: \(trouble.path) \(trouble.reason)"
    case .paused(let reason): "paused: \(reason)"
    }
  }
}
