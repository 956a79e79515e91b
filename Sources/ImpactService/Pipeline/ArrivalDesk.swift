import Glibc
import ImpactCore
package import Intake
import Ledger
package import Logging

/// Takes one complete file at a time from the drop directory into the ledger and out of the way.
///
/// The order is what makes a crash harmless: copy and hash, read the copy, commit everything in one
/// transaction together with the move that is to follow, then move, then write the receipt, then
/// note the move as done. Whatever is interrupted is finished at the next start.
package actor ArrivalDesk {
  /// What became of a file for the loop around the drop directory.
  package enum Outcome: Sendable {
    case done
    /// It changed while it was taken, or the daemon stops: a later scan decides.
    case again
    /// It may still be copied: look again at this time of the monotonic clock.
    case incomplete(until: Int64)
    /// It stays where it is until a person acts.
    case stuck(DropScan.Trouble)
    /// Nothing can be taken in at present.
    case paused(String)
  }

  let configuration: Configuration
  let settings: ServiceSettings
  let keeper: LedgerKeeper
  let seal: Seal
  let board: ServiceBoard
  let heartbeats: Heartbeats
  private let logger: Logger
  private let removal: Removal
  private let inHand: FileInHand
  private let alarm: StorageAlarm
  private let thread = ThreadExecutor(name: "desk")
  /// A file stands in the ledger and could not be put away.
  private var hasInterruptedMoves = false

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    thread.asUnownedSerialExecutor()
  }

  package init(
    configuration: Configuration, settings: ServiceSettings, keeper: LedgerKeeper, seal: Seal,
    board: ServiceBoard, heartbeats: Heartbeats, alarm: StorageAlarm, logger: Logger
  ) {
    self.configuration = configuration
    self.settings = settings
    self.keeper = keeper
    self.seal = seal
    self.board = board
    self.heartbeats = heartbeats
    self.alarm = alarm
    self.logger = logger
    inHand = FileInHand(state: configuration.state)
    removal = Removal(drop: configuration.drop)
  }

  /// Reads, commits and moves `candidate`. `unchangedSince` is when it was last seen to change.
  package func take(_ candidate: DropScan.Candidate, unchangedSince: Int64) async -> Outcome {
    if alarm.isRaised { return .again }
    do {
      let folder = try Folder(path: configuration.drop).folder(at: candidate.path.folders)
      let state = try stateFolder()
      let claimed = try ClaimedFile.claim(candidate, in: folder, state: state) {
        heartbeats.beat(.drop)
      }
      if let filing = try await keeper.pendingFiling(candidate.path, sha256: claimed.sha256) {
        // It is in the ledger already and could not be moved last time, or not even be told.
        try await keeper.publish(on: board)
        try await settle(filing)
        return .done
      }
      let arrival = Arrival(
        org: candidate.path.organisation?.display ?? configuration.organisation,
        name: candidate.path.name.display, sha256: claimed.sha256, size: claimed.size,
        contract: ContractFolder.contract(of: candidate.path.display))
      let deadline = unchangedSince + Int64(configuration.incompleteWaitSeconds) * 1000
      let filing = try await read(
        arrival, claimed.copy, mayWait: Clock.monotonicMilliseconds() < deadline,
        move: { removal.move(of: candidate.path, outcome: $0, at: $1) })
      guard var filing else { return .incomplete(until: deadline) }
      filing.stamp = claimed.stamp
      try await keeper.publish(on: board)
      log(filing.entry)
      try await settle(filing)
      return .done
    } catch is CancellationError {
      return .again
    } catch {
      return Outcome(error, of: candidate.path)
    }
  }

  /// Makes good what an end in the middle left undone: counts the file that was in hand, and puts
  /// away what was only entered.
  package func resume() async {
    do {
      if let arrival = try inHand.takeLeftOver() {
        try await keeper.noteInterruption(of: arrival)
      }
    } catch {
      logger.log(.error, .storageTrouble, "The file that was in hand is not known: \(error)")
    }
    await finishPendingMoves()
  }

  /// Finishes what a full disk or a missing right interrupted. What still cannot be put away.
  package func finishInterruptedMoves() async -> [DropScan.Trouble] {
    hasInterruptedMoves ? await finishPendingMoves() : []
  }

  /// Puts away every file that was only entered. What cannot be put away.
  @discardableResult
  package func finishPendingMoves() async -> [DropScan.Trouble] {
    hasInterruptedMoves = false
    var troubles: [DropScan.Trouble] = []
    do {
      for filing in try await keeper.pendingFilings() where !alarm.isRaised {
        do {
          heartbeats.beat(.drop)
          try await settle(filing)
        } catch {
          let path = DropPath(encoded: filing.pending.move.from)
          let reason = (error as? Unsettled ?? Unsettled(fault: error)).reason
          troubles.append(
            DropScan.Trouble(path: path?.display ?? filing.entry.arrival.name, reason: reason))
        }
      }
    } catch {
      hasInterruptedMoves = true
      logger.log(.error, .storageTrouble, "Files could not be put away: \(error)")
    }
    return troubles
  }

  func stateFolder() throws -> Folder {
    do {
      return try Folder(path: configuration.state)
    } catch let fault as SystemFault {
      throw ClaimedFile.Fault.storage(fault)
    }
  }

  /// Enters a file in the ledger. Nil where it may still be growing.
  private func read(
    _ arrival: Arrival, _ copy: borrowing Descriptor, mayWait: Bool,
    move: (FileEntry.State, Instant) -> Move
  ) async throws -> Filing? {
    let now = Clock.now()
    if let original = try await keeper.known(arrival) {
      return try await keeper.noteUnchanged(
        arrival, of: original, move: move(.unchanged, now), at: now)
    }
    if let poison = try await refusalOfPoison(arrival) {
      return try await keeper.refuse(
        arrival, reason: poison.reason, whatToDo: poison.whatToDo, move: move(.quarantined, now),
        at: now)
    }
    try note(arrival)
    defer { inHand.clear() }
    let draft = await keeper.draft(for: arrival)
    do {
      let context = IntakeContext(
        org: arrival.org, fileName: arrival.name, seal: seal, today: now.dateInUK,
        postings: board.snapshot.postings.postings(of: arrival.org, .waste),
        contract: arrival.contract)
      let reading = try ArrivalDesk.fill(
        draft, from: copy, FileReader(context: context, shelf: settings.current.layouts),
        heartbeats)
      return try await keeper.accept(
        draft, FileSummary(reading), move: move(.accepted, now), at: now)
    } catch let refusal as Refusal {
      if case .incomplete = refusal, mayWait { return nil }
      if case .unreadable(let errno) = refusal {
        // Our own copy: nothing is wrong with the file.
        throw ClaimedFile.Fault.storage(SystemFault("read", configuration.state, code: errno))
      }
      return try await keeper.refuse(
        arrival, reason: refusal.reason, whatToDo: refusal.whatToDo,
        move: move(.quarantined, now), at: now)
    }
  }

  /// What is said of a file that ends the program whenever it is read; nil of any other.
  private func refusalOfPoison(_ arrival: Arrival) async throws -> Refusal? {
    guard try await keeper.interruptions(of: arrival) >= FileInHand.interruptionsMax else {
      return nil
    }
    return .refused(
      reason: "impactd was ended twice while it read this file.",
      whatToDo: """
        Save it anew from the program that made it, and drop that. If it comes back again, send it \
        to whoever looks after impactd.
        """)
  }

  private func note(_ arrival: Arrival) throws {
    do {
      try inHand.note(arrival)
    } catch let fault as SystemFault {
      throw ClaimedFile.Fault.storage(fault)
    }
  }

  /// Reads every record into the draft; a long file gives signs of life and can be abandoned.
  static func fill(
    _ draft: Draft, from copy: borrowing Descriptor, _ reader: FileReader,
    _ heartbeats: Heartbeats
  ) throws -> Reading {
    var records = 0
    return try reader.read(descriptor: copy.raw) { record in
      try draft.append(record)
      records += 1
      if records.isMultiple(of: 4096) {
        heartbeats.beat(.drop)
        try Task.checkCancellation()
      }
    }
  }

  /// Moves the file, writes its receipt, and notes that both are done.
  func settle(_ filing: Filing) async throws {
    do {
      var filing = filing
      filing.receiptBefore = try await keeper.lastReceipt()?.sha256
      let receipt = try removal.settle(filing)
      try await keeper.finish(filing, receipt: receipt)
      try await forget(filing.entry, receipt)
    } catch {
      hasInterruptedMoves = true
      if error is SyncFault { alarm.raise(error) }
      throw Unsettled(fault: error)
    }
  }

  /// Bytes that were removed for a person's sake are not kept when they come again.
  private func forget(_ entry: FileEntry, _ receipt: FiledReceipt) async throws {
    let arrival = entry.arrival
    guard try await keeper.isForgotten(sha256: arrival.sha256) else { return }
    let original = Original(
      id: entry.id, name: arrival.name, receipt: receipt.place, sha256: arrival.sha256,
      size: arrival.size)
    _ = try Originals(drop: configuration.drop).remove([original])
  }

  func log(_ entry: FileEntry) {
    let fields: Logger.Metadata = [
      "file": "\(entry.arrival.name)", "file-id": "\(entry.id)", "org": "\(entry.arrival.org)",
      "sha256": "\(entry.arrival.sha256)", "rows": "\(entry.counts.read)",
    ]
    switch entry.state {
    case .quarantined:
      let reason = entry.reason ?? "no reason was given"
      logger.log(
        .warning, .fileQuarantined, "\(entry.arrival.name) was put into quarantine: \(reason)",
        fields)
    case .unchanged:
      logger.log(
        .info, .fileUnchanged, "\(entry.arrival.name) holds nothing new: its bytes are known",
        fields)
    case .accepted, .held, .retracted:
      let counted = entry.counts[.counted] + entry.counts[.amended]
      logger.log(
        .info, .fileAccepted,
        "\(entry.arrival.name): \(counted) of \(entry.counts.read) rows are in the totals", fields)
    }
  }
}

extension FileSummary {
  init(_ reading: Reading) {
    self.init(
      layout: reading.layout, stream: reading.stream, basis: reading.basis,
      sheets: reading.sheets, notes: reading.notes, problems: reading.problems)
  }
}
