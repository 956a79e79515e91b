/// A verification in steps, each of them short: so that it can be done hourly in idle time and
/// given up, by letting go of it, as soon as work arrives.
///
/// Whatever is written between two steps is verified, too, before the run is over. The steps:
/// SQLite's own checks, table by table and of the whole file; the chain of receipts; then, event by
/// event, what the rows give against the books, what the event wrote against its link and the link
/// against the chain; the index of identities run by run; and the books in memory against those on
/// disk. The longest step is SQLite's check of a large table, some seconds for millions of
/// postings; `Ledger.interrupt` ends it with an error. Used on the ledger's thread only.
public struct VerificationRun {
  /// What has been found so far.
  public private(set) var result = Verification()
  /// Everything is verified, or a difference was found.
  public private(set) var isOver = false

  private enum Piece {
    case table(String)
    case wholeFile
    case receipts
    case rows(RowsCheck)
    case decision(Decision, file: Int64)
    case retraction(file: Int64, event: Int64)
    case link(Int64)
    case identities(run: Int64)
  }

  private let ledger: Ledger
  /// What comes next stands last.
  private var pieces: [Piece]
  private var chain = ChainCheck()
  private var haveIdentitiesBeenSeen = false

  init(_ ledger: Ledger) throws(LedgerError) {
    self.ledger = ledger
    pieces = [.receipts, .wholeFile]
    for table in try DatabaseCheck.tables(of: ledger.store) { pieces.append(.table(table)) }
  }

  /// Does the next piece; returns whether the run is over. Errors are of the disk or an
  /// interruption: damage is a difference.
  @discardableResult
  public mutating func step() throws(LedgerError) -> Bool {
    if isOver { return true }
    do throws(LedgerError) {
      result.firstDifference = try next()
    } catch  where error.isDamage {
      result.firstDifference = error.reason
    }
    if result.firstDifference != nil { isOver = true }
    return isOver
  }

  private mutating func next() throws(LedgerError) -> String? {
    guard let piece = pieces.popLast() else { return try plan() }
    switch piece {
    case .table(let table):
      return try DatabaseCheck.difference(in: table, of: ledger.store)
    case .wholeFile:
      return try DatabaseCheck.difference(inAllOf: ledger.store)
    case .receipts:
      return try ledger.receipts.firstDifference()
    case .rows(var check):
      let (isOver, difference) = try check.step(&result)
      if !isOver { pieces.append(.rows(check)) }
      return difference
    case .decision(let decision, let file):
      return try ledger.verify(decision, file: file, &result)
    case .retraction(let file, let event):
      return try ledger.verifyRetraction(of: file, event: event, &result)
    case .link(let number):
      return try chain.take(number, ledger)
    case .identities(let run):
      return try RunSeal.difference(in: run, of: ledger.store)
    }
  }

  /// Finds what is to be done next: the next link, the identities, or the end.
  private mutating func plan() throws(LedgerError) -> String? {
    if let link = try ledger.links.next(after: chain.number) {
      pieces = [.link(link.number)]
      if let event = link.event { try plan(event) }
    } else if !haveIdentitiesBeenSeen {
      haveIdentitiesBeenSeen = true
      pieces = try RunSeal.runs(of: ledger.store).map { .identities(run: $0) }
    } else {
      isOver = true
      return try chain.difference(from: ledger)
    }
    return nil
  }

  private mutating func plan(_ event: LinkTable.Event) throws(LedgerError) {
    switch event.kind {
    case .retracted:
      pieces.append(.retraction(file: event.file, event: event.sequence))
    case .accepted, .held:
      if let decision = try ledger.decisions.made(by: event.sequence) {
        pieces.append(.decision(decision, file: event.file))
      } else {
        pieces.append(.rows(RowsCheck(ledger, file: event.file, event: event.sequence)))
      }
    case .unchanged, .quarantined:
      break
    }
  }
}
