import ImpactCore

/// What the rows of all other files become when a file is taken back: their threads are told again
/// without it.
struct Retelling {
  /// How a row reads from now on, and which row says what it did.
  struct Change {
    var row: PackedRow
    var source: Locator
  }

  /// How a thread is known from now on; nil where nothing of it is left.
  private typealias Known = (row: Locator, check: UInt64)?

  private let file: UInt32
  private let rows: [Locator: PackedRow]
  /// Rows that change, by chunk and place.
  private(set) var changes: [ChunkPlace: [Int: Change]] = [:]
  /// Whether rows that have an account are off the books, by chunk and place.
  private(set) var isOff: [ChunkPlace: [Int: Bool]] = [:]
  /// Files of which a row returns that did not, or does not that did: such a row tells a new
  /// version of its file from an addition.
  private(set) var unsettled: Set<UInt32> = []
  private var known: [Known] = []
  private var threads: [Locator: Int] = [:]

  /// A row without a known check is never taken for a repeat: no digest begins with so many zeros.
  private static let unknown: UInt64 = 0

  init(without file: UInt32, _ rows: [Locator: PackedRow]) {
    self.file = file
    self.rows = rows
  }

  /// Whether the identities of this row have to be written anew.
  func concerns(_ row: Locator) -> Bool {
    row.file == file || threads[row] != nil
  }

  /// What an entry of the index becomes; nil where nothing is known of that identity any more.
  func revised(_ entry: IdentityEntry) -> IdentityEntry? {
    guard concerns(entry.locator) else { return entry }
    guard let thread = threads[entry.locator], let known = known[thread] else { return nil }
    return IdentityEntry(identity: entry.identity, check: known.check, locator: known.row)
  }

  /// Tells one thread again. `saying` makes a row's part in it from its state and content.
  mutating func tell(
    _ thread: [Locator], checks: [Locator: UInt64], _ replacements: [VersionThread.Replacement],
    _ saying: (Locator, RowState, VersionThread.Content) throws(LedgerError) ->
      VersionThread.Saying
  ) throws(LedgerError) {
    let sources = sources(of: thread)
    let contents = contents(of: thread, sources, checks)
    let left = thread.filter { $0.file != file }
    var sayings: [VersionThread.Saying] = []
    for row in left {
      let source = sources[row] ?? row
      var read = rows[source]?.state ?? .ignored
      if read == .amended { read = .counted }
      sayings.append(try saying(row, read, contents[source] ?? .row(source)))
    }
    let told = VersionThread(sayings, replacements)
    for (row, place) in zip(left, told.places) { note(row, place, sources[row] ?? row) }
    for row in thread { threads[row] = known.count }
    known.append(
      told.newest.map { ($0.row, Retelling.check(of: $0.content) ?? Retelling.unknown) })
  }

  private mutating func note(_ row: Locator, _ place: VersionThread.Place, _ source: Locator) {
    guard let before = rows[row] else { return }
    var after = before
    after.state = place.state
    after.earlier = place.earlier
    after.earlierCheck = place.earlierContent.flatMap(Retelling.check(of:))
    after.isReturned = place.isReturned
    after.activity = place.state == .unchanged ? nil : before.activity ?? rows[source]?.activity
    if after != before {
      let change = Change(row: after, source: before.activity == nil ? source : row)
      changes[row.chunkPlace, default: [:]][row.rowOfChunk] = change
    }
    if after.isReturned != before.isReturned, after.isReturned || after.state == .unchanged {
      unsettled.insert(row.file)
    }
    if after.account != nil {
      isOff[row.chunkPlace, default: [:]][row.rowOfChunk] = place.isOff
    }
  }

  /// The first row that said what each row says.
  private func sources(of thread: [Locator]) -> [Locator: Locator] {
    var sources: [Locator: Locator] = [:]
    for row in thread {
      guard let said = rows[row], said.state == .unchanged || said.isReturned,
        let earlier = said.earlier
      else {
        sources[row] = row
        continue
      }
      sources[row] = sources[earlier] ?? earlier
    }
    return sources
  }

  /// What the sources say, by all that is known of it.
  private func contents(
    of thread: [Locator], _ sources: [Locator: Locator], _ checks: [Locator: UInt64]
  ) -> [Locator: VersionThread.Content] {
    var contents: [Locator: VersionThread.Content] = [:]
    for row in thread {
      if let check = checks[row], let source = sources[row] { contents[source] = .check(check) }
      if let said = rows[row], let check = said.earlierCheck, let earlier = said.earlier,
        let source = sources[earlier]
      {
        contents[source] = .check(check)
      }
    }
    return contents
  }

  private static func check(of content: VersionThread.Content) -> UInt64? {
    if case .check(let check) = content { check } else { nil }
  }
}
