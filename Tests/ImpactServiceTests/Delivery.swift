import ImpactCore
import ImpactService
import Ledger

/// A drop directory, a state directory and a ledger, and the hand that takes a file as far as the
/// ledger: claimed and entered, but still in its place.
final class Delivery {
  let drop: TemporaryDirectory
  let state: TemporaryDirectory
  let books: BookedFiles
  let removal: Removal

  struct NotFound: Error {}

  init() throws {
    drop = try TemporaryDirectory()
    state = try TemporaryDirectory()
    books = try BookedFiles()
    removal = Removal(drop: drop.path)
  }

  /// The file at `path` as the next scan sees it.
  func candidate(_ path: String) throws -> DropScan.Candidate {
    let scan = try DropScan(of: Folder(path: drop.path))
    guard let found = scan.candidates.first(where: { $0.path.display == path }) else {
      throw NotFound()
    }
    return found
  }

  func claim(_ candidate: DropScan.Candidate) throws -> ClaimedFile {
    try ClaimedFile.claim(
      candidate, in: Folder(path: drop.path).folder(at: candidate.path.folders),
      state: Folder(path: state.path))
  }

  /// Writes, claims and enters a file of one claim.
  func enter(
    _ path: String, _ text: String, outcome: FileEntry.State = .accepted, problems: [Problem] = []
  ) throws -> Filing {
    try drop.write(text, to: path)
    return try enter(candidate(path), outcome: outcome, problems: problems)
  }

  func enter(
    _ candidate: DropScan.Candidate, outcome: FileEntry.State = .accepted, problems: [Problem] = []
  ) throws -> Filing {
    let claimed = try claim(candidate)
    let arrival = Arrival(
      org: "RNN", name: candidate.path.name.display, sha256: claimed.sha256, size: claimed.size)
    let move = removal.move(of: candidate.path, outcome: outcome, at: BookedFiles.received)
    var filing =
      outcome == .quarantined
      ? try books.refuse(
        reason: "Nothing in it is a table.", whatToDo: "Send the table.", arrival: arrival,
        move: move)
      : try books.accept(
        [CarClaim("12.5", from: "2024-05-03").record(row: 2)], problems: problems,
        arrival: arrival, move: move)
    filing.stamp = claimed.stamp
    return filing
  }
}
