import Glibc
package import ImpactCore
package import Ledger
package import QueryWire

/// The one owner of the ledger. Its calls run on a thread of their own, one after the other, so
/// that SQLite's blocking never holds up the answers that come from the snapshot.
package actor LedgerKeeper {
  private let thread = ThreadExecutor()
  private var opened: Ledger?
  /// Rows of all files by state, and the file that came last: kept, not asked for after each file.
  private var rows = RowCounts()
  private var lastFile: FileEntry?

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    thread.asUnownedSerialExecutor()
  }

  package init() {}

  /// Opens the ledger; every other call needs it. A long commit gives signs of life.
  package func open(path: String, heartbeats: Heartbeats = Heartbeats()) throws {
    let ledger = try Ledger(path: path)
    ledger.report { heartbeats.beat(.drop) }
    rows = try ledger.counts()
    lastFile = try ledger.lastFile()
    opened = ledger
  }

  private var ledger: Ledger {
    guard let opened else { preconditionFailure("the ledger is opened before it is used") }
    return opened
  }

  // MARK: What comes in

  package func known(_ arrival: Arrival) throws -> FileEntry? {
    try ledger.known(org: arrival.org, sha256: arrival.sha256)
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

  package func finish(_ filing: Filing) throws {
    try ledger.clear(filing.pending)
  }

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
      entry: try ledger.standing(entry), postings: try ledger.postings(of: entry.id),
      problems: try ledger.problems(of: entry.id).map(\.problem), pending: pending)
  }

  // MARK: What is decided

  package func decide(
    _ verdict: Verdict, on ids: [String], by uid: UInt32, at now: Instant
  ) throws -> [RowDecision] {
    let made = try ledger.decide(verdict, on: ids, by: uid, at: now)
    rows = try ledger.counts()
    lastFile = try ledger.lastFile()
    return made
  }

  // MARK: What is asked

  package func heldRows(
    org: String?, page: Page
  ) throws -> (rows: [HeldRow], total: Int) {
    try ledger.heldRows(org: org, limit: page.limit, offset: page.offset)
  }

  package func snapshot() throws -> Snapshot {
    let covered = try ledger.coveredCounts()
    var rows = rows
    for state in [RowState.counted, .amended] {
      rows[state] -= covered[state]
      rows[.notApplicable] += covered[state]
    }
    return Snapshot(
      postings: try ledger.postings(), rows: rows, databaseBytes: Int(try ledger.size()),
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

  package func file(_ id: String) throws -> FileEntry? {
    try ledger.file(id).map { try ledger.standing($0) }
  }

  /// The files of a state and an organisation, where those are given, the newest first.
  package func files(
    state: FileEntry.State?, org: String?, page: Page
  ) throws -> (files: [FileEntry], total: Int) {
    let files = try ledger.files(state: state).reversed()
      .filter { org == nil || org == $0.arrival.org }
    return (try files.page(page).map { try ledger.standing($0) }, files.count)
  }

  package func problems(of id: String?) throws -> [FiledProblem] { try ledger.problems(of: id) }

  package func verify() throws -> Verification { try ledger.verify() }
}

extension RowFilter {
  init(_ query: TotalsQuery, account: Posting.Account, in period: Period) {
    self.init(
      account: account, org: query.org, site: query.site, orgUnit: query.unit,
      stream: query.stream, period: period, asOf: query.asOf)
  }
}
