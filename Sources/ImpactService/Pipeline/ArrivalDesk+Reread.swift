import Glibc
package import ImpactCore
import Intake
package import Ledger

extension ArrivalDesk {
  /// Why a file cannot be read again.
  package struct CannotReread: Error {
    package let words: String
    /// No file has that id.
    package var isUnknown = false
  }

  /// Reads the original of a file again with what somebody has said of it: `period` is the days of
  /// its undated rows. The new reading takes the place of the old one in one transaction. Throws
  /// `CannotReread`, and then everything is as before.
  package func reread(_ order: Rereading, period: DateSpan?) async throws -> FileEntry {
    guard let entry = try await keeper.file(order.file) else {
      throw CannotReread(
        words: "No file has the number \(order.file). See impactctl files.", isUnknown: true)
    }
    let original = try find(entry)
    let folder = try Folder(path: configuration.drop).folder(at: original.path.folders)
    let state = try stateFolder()
    let claimed = try ClaimedFile.claim(original, in: folder, state: state) {
      heartbeats.beat(.drop)
    }
    let now = Clock.now()
    let draft = await keeper.draft(for: entry.arrival)
    let context = IntakeContext(
      org: entry.arrival.org, fileName: entry.arrival.name, seal: seal, today: now.dateInUK,
      postings: board.snapshot.postings.postings(of: entry.arrival.org, .waste), period: period,
      contract: entry.arrival.contract)
    do {
      let reading = try ArrivalDesk.fill(
        draft, from: claimed.copy,
        FileReader(context: context, shelf: settings.current.layouts), heartbeats)
      // The first receipt keeps its name; the original gets the next one with the new receipt.
      let move = Move(from: original.path.encoded, to: original.path.named(entry.arrival.name))
      var filing = try await keeper.reread(
        order, draft, FileSummary(reading), move: move, at: now)
      filing.stamp = claimed.stamp
      try await keeper.publish(on: board)
      log(filing.entry)
      try await settle(filing)
      return filing.entry
    } catch let refusal as Refusal {
      throw CannotReread(words: "\(refusal.reason) \(refusal.whatToDo)")
    }
  }

  /// The original of a file that was put away: by its bytes, for it may have another name.
  private func find(_ entry: FileEntry) throws -> DropScan.Candidate {
    var places = [[entry.arrival.org]]
    if entry.arrival.org == configuration.organisation { places.append([]) }
    for place in places {
      let names = place + ["accepted", "\(entry.receivedAt.dateInUK.year)"]
      let folders = names.compactMap { EntryName($0) }
      guard let folder = try? Folder(path: configuration.drop).folder(at: folders) else {
        continue
      }
      for name in try folder.entries() {
        guard let status = try? folder.status(name), status.st_mode & S_IFMT == S_IFREG,
          Int64(status.st_size) == entry.arrival.size,
          try Removal.sha256(of: name, in: folder) == entry.arrival.sha256
        else { continue }
        return DropScan.Candidate(
          path: DropPath(folders: folders, name: name), stamp: FileStamp(status))
      }
    }
    throw CannotReread(
      words: "The original of \(entry.id) is not among the accepted files any more. Drop it again "
        + "under a name of its own.")
  }
}

extension DropPath {
  /// The path with the name that a file was dropped under, encoded.
  fileprivate func named(_ text: String) -> String {
    DropPath(folders: folders, name: EntryName(text) ?? name).encoded
  }
}
