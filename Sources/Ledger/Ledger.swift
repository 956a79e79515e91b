import ImpactCore

/// The append-only store of activity: what was dropped, what its rows say and what they add up to.
///
/// Every change is an event with a number; nothing that has history is changed or removed. A total
/// as of any moment is the sum of the postings up to it. One file is one transaction.
/// Used from one thread at a time; calls block until the disk has what they wrote.
public final class Ledger {
  package let store: Store
  let files: FileTable
  let chunks: ChunkTable
  let names: NameTable
  package let books: PostingTable
  let decisions: DecisionTable
  let retractions: RetractionTable
  let receipts: ReceiptTable
  let disposals: DisposalTable
  package let links: LinkTable
  let shelves: ShelfTable
  let signedOff: SignOffTable
  let clock: LedgerClock
  let copies: BalanceTable
  /// The books as they are now.
  private(set) var balances: Balances {
    didSet {
      settledNow = nil
      coveredNow = nil
    }
  }
  private var settledNow: Settlement?
  /// The latest answer about the past: many questions in a row are about one moment.
  private var settledThen: (event: Int64, settlement: Settlement)?
  /// Rows that another source covers, once they were counted.
  var coveredNow: RowCounts?
  /// What the transaction under way has posted.
  private var unbooked: [(sheet: PostingSheet, org: String)] = []
  /// How much a start would have to follow after the copy of the books.
  private var sinceCopy: Int
  /// Below this, no copy of the books is written: a start follows that much at once.
  package var leastBetweenCopies = LedgerLimits.postingsBetweenCopies
  private let folder: String
  private var onUnsynced: (LedgerError) -> Void = { _ in }
  /// The failed sync after which nothing is written any more.
  private var unsynced: LedgerError?

  /// Opens the ledger at `path`, or makes a new one. A file that is not a ledger or belongs to a
  /// newer program is refused and left as it is, and so is one whose events are not as they were
  /// written.
  public init(path: String) throws(LedgerError) {
    try Schema.check(path: path)
    folder = path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]) : "."
    store = try Store(path: path)
    try Schema.migrate(store)
    files = FileTable(store)
    chunks = ChunkTable(store)
    names = NameTable(store)
    books = PostingTable(store, names: names)
    decisions = DecisionTable(store)
    retractions = RetractionTable(store)
    receipts = ReceiptTable(store)
    disposals = DisposalTable(store)
    links = LinkTable(store)
    shelves = ShelfTable(store)
    signedOff = SignOffTable(store)
    clock = LedgerClock(store)
    copies = BalanceTable(store)
    (balances, sinceCopy) = try copies.booksNow(names)
  }

  /// The books with one source for each fact, now or as they were known at a moment.
  func settlement(asOf instant: Instant? = nil) throws(LedgerError) -> Settlement {
    if let instant { return try settlement(through: files.lastEvent(asOf: instant)) }
    if let settledNow { return settledNow }
    let settled = try Settlement(balances)
    settledNow = settled
    return settled
  }

  /// The rows as they stand.
  var shelf: RowShelf { RowShelf(chunks: chunks, files: files, decisions: decisions) }

  private func settlement(through event: Int64) throws(LedgerError) -> Settlement {
    if let known = settledThen, known.event == event { return known.settlement }
    let settled = try Settlement(books.balances(through: event))
    settledThen = (event, settled)
    return settled
  }

  /// A place for the records of a file that is about to be read.
  public func draft(for arrival: Arrival) -> sending Draft {
    Draft(arrival: arrival, folder: folder)
  }

  /// Calls `moved` again and again while a long call is at work, for a watchdog.
  public func report(progress moved: @escaping () -> Void) {
    store.onStatement = moved
  }

  /// Calls `failed` when the disk did not keep what was written. Nothing is written after that:
  /// what the disk holds is only known when it is read afresh, so the program has to end.
  public func report(unsynced failed: @escaping (LedgerError) -> Void) {
    onUnsynced = failed
  }

  /// The settings of the live connection, as SQLite itself reports them.
  public func pragmas() throws(LedgerError) -> [(name: String, value: String)] {
    try StoreSettings.readBack(from: store).map { (name: $0.0, value: $0.1) }
  }

  /// Makes a long answer end with an error. The only call that another thread may make.
  public func interrupt() {
    store.interrupt()
  }

  /// The latest link of the chain as hexadecimal text: it stands for all that was ever written, so
  /// a receipt that quotes it shows later whether history is still the same. Nil before the first.
  public func head() throws(LedgerError) -> String? {
    try links.head().map(LinkSeal.text)
  }

  private func lastSequence() throws(LedgerError) -> Int64? {
    try store.integer("SELECT max(sequence) FROM event")
  }

  /// The one way in which anything is written: a transaction that ends with the links of the chain,
  /// and that also forgets what memory has learnt in it when it is undone.
  func commit<Result>(
    _ body: () throws(LedgerError) -> Result
  ) throws(LedgerError) -> Result {
    if let unsynced { throw unsynced }
    let before = try lastSequence()
    defer { unbooked = [] }
    do {
      var (booked, since) = (balances, sinceCopy)
      let result = try store.transaction { () throws(LedgerError) in
        let result = try body()
        try links.seal()
        for (sheet, org) in unbooked { try booked.add(sheet, org: org, names) }
        since = try copyIfDue(booked)
        return result
      }
      if !unbooked.isEmpty { balances = booked }
      sinceCopy = since
      return result
    } catch {
      names.forget()
      // A commit that reports an error may have been made all the same, when only what comes after
      // it failed. Memory is then behind the disk.
      let isMade = error.isOfCommit && (try? lastSequence()) != .some(before)
      if error.isUnsynced || isMade {
        unsynced = error
        onUnsynced(error)
      }
      throw error
    }
  }

  /// Writes what an event puts on the books of an organisation and takes off them. The books in
  /// memory follow when the transaction is made.
  func book(
    _ posted: PostingSheet, _ reversed: PostingSheet, event: Int64, org: String
  ) throws(LedgerError) {
    for (sheet, entry) in [(posted, PostingSheet.Entry.posting), (reversed, .reversal)]
    where !sheet.isEmpty {
      try books.insert(sheet, entry: entry, event: event)
      unbooked.append((sheet, org))
    }
  }

  /// Writes the copy of the books anew when a start would have more to follow than to read: so it
  /// costs little for each posting, and the disk holds one. Returns what is to be followed now.
  private func copyIfDue(_ booked: Balances) throws(LedgerError) -> Int {
    let since = unbooked.reduce(sinceCopy + BalanceTable.costOfLink) { $0 + $1.sheet.sums.count }
    guard since > max(leastBetweenCopies, 2 * booked.sums.count) else { return since }
    try copies.write(booked, at: links.end())
    return 0
  }
}
