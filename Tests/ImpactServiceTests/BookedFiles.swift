import ImpactCore
import ImpactService
import Ledger

/// A ledger in a directory of its own, and the files that a test enters in it.
final class BookedFiles {
  let ledger: Ledger
  private let directory: TemporaryDirectory

  struct NotThere: Error {}

  init() throws {
    directory = try TemporaryDirectory()
    ledger = try Ledger(path: directory["ledger.db"])
  }

  /// 22 November 2026, 09:05:07 and a quarter.
  static let received = Instant(unixMilliseconds: 1_795_338_307_250)

  static func arrival(_ name: String = "claims.csv", sha256: String? = nil) -> Arrival {
    Arrival(
      org: "RNN", name: name, sha256: sha256 ?? String(repeating: "ab", count: 32), size: 100)
  }

  /// Enters a file that was read.
  func accept(
    _ records: [Record], problems: [Problem] = [], notes: [String] = [],
    arrival: Arrival = arrival(), move: Move = Move(from: "a", to: "b")
  ) throws -> Filing {
    let draft = ledger.draft(for: arrival)
    for record in records { try draft.append(record) }
    let summary = FileSummary(
      layout: "claims", stream: .mileage, notes: notes, problems: problems)
    return try filing(
      of: ledger.accept(draft, summary, move: move, at: BookedFiles.received))
  }

  func refuse(
    reason: String, whatToDo: String, arrival: Arrival = arrival(),
    move: Move = Move(from: "a", to: "b")
  ) throws -> Filing {
    try filing(
      of: ledger.refuse(
        arrival, reason: reason, whatToDo: whatToDo, move: move, at: BookedFiles.received))
  }

  func noteUnchanged(
    of original: FileEntry, arrival: Arrival = arrival(), move: Move = Move(from: "a", to: "b")
  ) throws -> Filing {
    try filing(
      of: ledger.noteUnchanged(arrival, of: original, move: move, at: BookedFiles.received))
  }

  /// Notes that a file was put away, with its receipt.
  func finish(_ filing: Filing, receipt: FiledReceipt) throws {
    try ledger.clear(filing.pending, receipt: receipt)
  }

  /// The filing as it is found again after a restart: without the original's stamp.
  func filing(of entry: FileEntry) throws -> Filing {
    guard let pending = try ledger.pendingMoves().last(where: { $0.file == entry.id }) else {
      throw NotThere()
    }
    return Filing(
      entry: entry, postings: Array(try ledger.postings(of: entry.id)),
      problems: try ledger.problems(of: entry.id).map(\.problem), pending: pending)
  }
}
