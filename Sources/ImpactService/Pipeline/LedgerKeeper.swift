import Glibc
package import ImpactCore
package import Intake
package import Ledger
package import QueryWire

/// The one owner of the ledger. Its calls run on a thread of their own, one after the other, so
/// that SQLite's blocking never holds up the answers that come from the snapshot.
package actor LedgerKeeper {
  private let thread = ThreadExecutor(name: "ledger")
  private var opened: Ledger?
  /// Rows of all files by state, and the file that came last: kept, not asked for after each file.
  private var rows = RowCounts()
  private var lastFile: FileEntry?

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    thread.asUnownedSerialExecutor()
  }

  package init() {}

  /// Opens the ledger; every other call needs it. A long commit gives signs of life. One whose rows
  /// were sealed with another key is refused. Returns the seal of its rows.
  package func open(
    path: String, key: [UInt8], heartbeats: Heartbeats = Heartbeats(),
    alarm: StorageAlarm = StorageAlarm()
  ) throws -> Seal {
    let ledger = try Ledger(path: path)
    guard let seal = try PersonKey.seal(key, of: ledger) else {
      throw ConfigurationFault(
        "The ledger \(path) was made with another person.key, and every row would look new. Put "
          + "back the key that was kept with it.")
    }
    ledger.report(progress: { heartbeats.beat(.drop) })
    ledger.report(unsynced: { alarm.raise($0) })
    rows = try ledger.counts()
    lastFile = try ledger.lastFile()
    opened = ledger
    return seal
  }

  var ledger: Ledger {
    guard let opened else { preconditionFailure("the ledger is opened before it is used") }
    return opened
  }

  // MARK: What comes in

  package func known(_ arrival: Arrival) throws -> FileEntry? {
    try ledger.known(org: arrival.org, sha256: arrival.sha256)
  }

  /// Counts that the program was ended while it had this file in hand. One that was entered all the
  /// same was only not put away.
  package func noteInterruption(of arrival: Arrival) throws {
    guard try known(arrival) == nil else { return }
    try ledger.noteInterruption(of: arrival)
  }

  package func interruptions(of arrival: Arrival) throws -> Int {
    try ledger.interruptions(of: arrival)
  }

  package func draft(for arrival: Arrival) -> sending Draft {
    ledger.draft(for: arrival)
  }

  package func accept(
    _ draft: sending Draft, _ summary: FileSummary, move: Move, at now: Instant
  ) throws -> Filing {
    try newFiling(of: ledger.accept(draft, summary, move: move, at: now))
  }

  package func refuse(
    _ arrival: Arrival, reason: String, whatToDo: String, move: Move, at now: Instant
  ) throws -> Filing {
    try newFiling(
      of: ledger.refuse(arrival, reason: reason, whatToDo: whatToDo, move: move, at: now))
  }

  package func noteUnchanged(
    _ arrival: Arrival, of original: FileEntry, move: Move, at now: Instant
  ) throws -> Filing {
    try newFiling(of: ledger.noteUnchanged(arrival, of: original, move: move, at: now))
  }

  /// Files that stand in the ledger and were not put away yet.
  package func pendingFilings() throws -> [Filing] {
    try ledger.pendingMoves().compactMap { pending in
      try ledger.file(pending.file).map { try filing(of: $0, pending) }
    }
  }

  /// The filing of a file that is in the ledger but still lies at `path`.
  package func pendingFiling(_ path: DropPath, sha256: String) throws -> Filing? {
    try pendingFilings().last {
      $0.pending.move.from == path.encoded && $0.entry.arrival.sha256 == sha256
    }
  }

  package func finish(_ filing: Filing, receipt: FiledReceipt) throws {
    try ledger.clear(filing.pending, receipt: receipt)
  }

  package func lastReceipt() throws -> FiledReceipt? { try ledger.lastReceipt() }

  package func filedReceipts() throws -> [FiledReceipt] { try ledger.filedReceipts() }

  private func newFiling(of entry: FileEntry) throws -> Filing {
    rows = rows + entry.counts
    lastFile = entry
    guard let pending = try ledger.pendingMoves().last(where: { $0.file == entry.id }) else {
      preconditionFailure("a file enters the ledger together with the move that follows")
    }
    return try filing(of: entry, pending)
  }

  private func filing(of entry: FileEntry, _ pending: PendingMove) throws -> Filing {
    Filing(
      entry: try ledger.standing(entry), postings: Array(try ledger.postings(of: entry.id)),
      problems: try ledger.problems(of: entry.id).map(\.problem), pending: pending)
  }

  // MARK: What is decided

  package func decide(
    _ verdict: Verdict, on ids: [String], by uid: UInt32, at now: Instant
  ) throws -> [RowDecision] {
    let made = try ledger.decide(verdict, on: ids, by: uid, at: now)
    try recount()
    return made
  }

  package func retract(
    _ id: String, why: String, by uid: UInt32, at now: Instant
  ) throws -> FileRetraction {
    let made = try ledger.retract(id, why: why, by: uid, at: now)
    try recount()
    return made
  }

  /// The filing of a file that was read again. Throws `ArrivalDesk.CannotReread`.
  package func reread(
    _ order: Rereading, _ draft: sending Draft, _ summary: FileSummary, move: Move,
    at now: Instant
  ) throws -> Filing {
    switch try ledger.reread(order, draft, summary, move: move, at: now) {
    case .refused(let refusal):
      throw ArrivalDesk.CannotReread(words: refusal.description)
    case .accepted(let entry):
      let filing = try newFiling(of: entry)
      try recount()
      return filing
    }
  }

  /// After a change of files that were counted already.
  private func recount() throws {
    rows = try ledger.counts()
    lastFile = try ledger.lastFile()
  }

  // MARK: What is asked

  package func heldRows(_ query: HeldQuery) throws -> (rows: [HeldRow], total: Int) {
    try ledger.heldRows(
      org: query.org, limit: query.page.limit, offset: query.page.offset, asOf: query.asOf)
  }

  package func snapshot() throws -> Snapshot {
    let covered = try ledger.coveredCounts()
    var rows = rows
    for state in [RowState.counted, .amended] {
      rows[state] -= covered[state]
      rows[.notApplicable] += covered[state]
    }
    return Snapshot(
      postings: try ledger.postings(), rolledUp: try ledger.rolledUpPostings(), rows: rows,
      databaseBytes: Int(try ledger.size()),
      lastFile: try lastFile.map { try ledger.standing($0) })
  }

  /// Publishes what the ledger holds now. Done here, so that an older state never comes after a
  /// newer one.
  package func publish(on board: ServiceBoard) throws {
    board.publish(try snapshot())
  }

  /// Postings of counted and held rows on the days and in the places of `query`.
  package func postings(_ query: TotalsQuery, in period: Period) throws -> [Posting] {
    try Posting.Account.allCases.flatMap { account in
      try ledger.postings(where: RowFilter(query, account: account, in: period))
    }
  }

  package func rows(
    _ query: TotalsQuery, in period: Period, page: Page
  ) throws -> (rows: [FoundRow], total: Int) {
    try ledger.rows(
      where: RowFilter(query, account: .counted, in: period), limit: page.limit,
      offset: page.offset)
  }

  package func file(_ id: String, asOf instant: Instant? = nil) throws -> FileEntry? {
    try ledger.file(id, asOf: instant).map { try ledger.standing($0, asOf: instant) }
  }

  /// The files of a state and an organisation, where those are given, the newest first.
  package func files(
    state: FileEntry.State?, _ query: FilesQuery
  ) throws -> (files: [FileEntry], total: Int) {
    let files = try ledger.files(state: state, asOf: query.asOf).reversed()
      .filter { query.org == nil || query.org == $0.arrival.org }
    let page = try files.page(query.page).map { try ledger.standing($0, asOf: query.asOf) }
    return (page, files.count)
  }

  /// The files of those ids, in order of arrival, with their receipts' digests.
  package func evidence(of ids: Set<String>, asOf instant: Instant?) throws -> [FileEvidence] {
    let receipts = try ledger.receiptDigests()
    return try ledger.files(asOf: instant).filter { ids.contains($0.id) }.map { file in
      FileEvidence(
        id: file.id, org: file.arrival.org, stream: file.stream, receivedAt: file.receivedAt,
        sha256: file.arrival.sha256,
        rowsCounted: file.counts[.counted] + file.counts[.amended], receipt: receipts[file.id])
    }
  }

  package func filePlaces(asOf instant: Instant?) throws -> [FilePlace] {
    try ledger.filePlaces(asOf: instant)
  }

  package func problems(_ query: ProblemsQuery) throws -> [FiledProblem] {
    try ledger.problems(of: query.file, asOf: query.asOf)
  }

  /// Piece by piece: what comes in, and what is asked, has its turn between two of them.
  package func verify() async throws -> Verification {
    var run = try ledger.verification()
    while try !run.step() { await Task.yield() }
    return run.result
  }

  /// A consistent copy of the ledger, written in the folder `state` and without a name there.
  package func image(in state: String) throws -> LedgerImage {
    let path = "\(state)/backup.copy"
    // What a crash between the two calls has left.
    unlink(path)
    try ledger.backup(to: path)
    return try LedgerImage(takingOver: path)
  }
}

extension RowFilter {
  init(_ query: TotalsQuery, account: Posting.Account, in period: Period) {
    self.init(
      account: account, org: query.org, site: query.site, orgUnit: query.unit,
      stream: query.stream, contract: query.contract, period: period, asOf: query.asOf)
  }
}
