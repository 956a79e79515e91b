import ImpactCore

/// The checksum of a run of identities: of its pages' checksums in order.
///
/// A row whose identity is forgotten would count twice when it comes again, so pages are checked
/// whenever they are read, and the runs are sealed in the chain of links.
struct RunSeal {
  private var seal = LinkSeal()

  /// Pages come in order.
  mutating func append(first: [UInt8], _ checksum: [UInt8]) {
    seal.append(first)
    seal.append(checksum)
  }

  mutating func finish() -> [UInt8] {
    seal.finish()
  }

  /// The checksum of one page.
  static func checksum(run: Int64, first: [UInt8], entries: [UInt8]) -> [UInt8] {
    var seal = LinkSeal()
    seal.append(run)
    seal.append(first)
    seal.append(entries)
    return seal.finish()
  }

  /// Computes the checksum of a stored run from those of its pages.
  static func checksum(of run: Int64, in store: Store) throws(LedgerError) -> [UInt8] {
    var seal = RunSeal()
    let pages = try store.query(
      "SELECT first, checksum FROM identity_page WHERE run=? ORDER BY first", .integer(run))
    while try pages.next() { seal.append(first: pages.blob(0), pages.blob(1)) }
    return seal.finish()
  }

  /// Writes the checksum of a stored run whose pages have changed.
  static func write(of run: Int64, in store: Store) throws(LedgerError) {
    try store.run(
      "UPDATE identity_run SET checksum=? WHERE id=?", .blob(checksum(of: run, in: store)),
      .integer(run))
  }

  /// Writes the checksums of all that came before there were any.
  static func addMissing(to store: Store) throws(LedgerError) {
    let pages = try store.query("SELECT id, run, first, entries FROM identity_page ORDER BY id")
    while try pages.next() {
      let checksum = checksum(
        run: pages.integer(1), first: pages.blob(2), entries: pages.blob(3))
      try store.run(
        "UPDATE identity_page SET checksum=? WHERE id=?", .blob(checksum),
        .integer(pages.integer(0)))
    }
    for run in try runs(of: store) { try write(of: run, in: store) }
  }

  static func runs(of store: Store) throws(LedgerError) -> [Int64] {
    let query = try store.query("SELECT id FROM identity_run ORDER BY id DESC")
    var runs: [Int64] = []
    while try query.next() { runs.append(query.integer(0)) }
    return runs
  }

  /// Reads all pages of a run; in words what is wrong with it. A run that was merged into another
  /// since it was listed has nothing wrong.
  static func difference(in run: Int64, of store: Store) throws(LedgerError) -> String? {
    let known = try store.query(
      "SELECT entries, checksum FROM identity_run WHERE id=?", .integer(run))
    defer { known.reset() }
    guard try known.next() else { return nil }
    var seal = RunSeal()
    var found = 0
    var last: Digest128?
    let pages = try store.query(
      "SELECT run, first, entries, checksum FROM identity_page WHERE run=? ORDER BY first",
      .integer(run))
    defer { pages.reset() }
    while try pages.next() {
      for entry in try IdentityEntry.entries(inPageOf: pages) {
        if let last, last >= entry.identity {
          return "The identities of run \(run) are in disorder."
        }
        last = entry.identity
        found += 1
      }
      seal.append(first: pages.blob(1), pages.blob(3))
    }
    return found == Int(known.integer(0)) && seal.finish() == known.blob(1)
      ? nil : "The identities of run \(run) are not as written."
  }

  /// Seals what the index of identities is made of.
  static func ofAll(in store: Store) throws(LedgerError) -> [UInt8] {
    var seal = LinkSeal()
    let runs = try store.query(
      "SELECT id, org, stream, entries, checksum FROM identity_run ORDER BY id")
    while try runs.next() { seal.append(runs) }
    return seal.finish()
  }
}
