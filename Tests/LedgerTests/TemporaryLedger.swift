import Glibc
import ImpactCore
import Ledger

/// A folder of its own for one test, gone with the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/ledger-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw LedgerError.scratch(errno: errno) }
    path = String(cString: made)
  }

  deinit {
    clear()
    rmdir(path)
  }

  func clear() {
    for name in names { unlink("\(path)/\(name)") }
  }

  /// What lies in the folder, in order.
  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  func bytes(of name: String) -> [UInt8] {
    let descriptor = open("\(path)/\(name)", O_RDONLY)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = read(descriptor, &part, part.count), count > 0 {
      bytes += part.prefix(count)
    }
    return bytes
  }

  func write(_ bytes: [UInt8], to name: String) {
    let descriptor = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { close(descriptor) }
    _ = Glibc.write(descriptor, bytes, bytes.count)
  }
}

/// A ledger in a folder of its own, and the hand that drops files into it.
final class TemporaryLedger {
  let folder: TemporaryFolder
  private(set) var ledger: Ledger
  private var drops: Int64 = 0

  init() throws {
    folder = try TemporaryFolder()
    ledger = try Ledger(path: folder.path + "/impact.db")
  }

  func reopen() throws {
    ledger = try Ledger(path: folder.path + "/impact.db")
  }

  /// The time of the N-th drop: a minute apart.
  static func time(_ drop: Int64) -> Instant {
    Instant(unixMilliseconds: 1_700_000_000_000 + drop * 60_000)
  }

  /// The time of the latest drop.
  var now: Instant { TemporaryLedger.time(drops) }

  func arrival(
    _ name: String = "claims.csv", org: String = "RNN", contract: String = ""
  ) -> Arrival {
    drops += 1
    let digits = String(drops, radix: 16)
    let sha256 = String(repeating: "0", count: 64 - digits.utf8.count) + digits
    return Arrival(org: org, name: name, sha256: sha256, size: 1000, contract: contract)
  }

  @discardableResult
  func drop(
    _ records: [Record], name: String = "claims.csv", org: String = "RNN",
    stream: Stream = .mileage, basis: SourceBasis? = nil
  ) throws -> FileEntry {
    let arrival = arrival(name, org: org)
    let draft = ledger.draft(for: arrival)
    for record in records { try draft.append(record) }
    let summary = FileSummary(layout: "claims", stream: stream, basis: basis)
    return try ledger.accept(draft, summary, at: TemporaryLedger.time(drops))
  }

  /// Takes a file back at the time of the next drop; fails where that is refused.
  @discardableResult
  func retract(_ id: String, why: String = "dropped by mistake") throws -> FileEntry {
    drops += 1
    let made = try ledger.retract(id, why: why, by: 7, at: TemporaryLedger.time(drops))
    guard case .retracted(let file) = made else { throw LedgerError.damaged("\(made)") }
    return file
  }

  /// Reads a file again at the time of the next drop; fails where that is refused.
  @discardableResult
  func reread(
    _ id: String, _ saying: Rereading.Saying, _ records: [Record], name: String = "claims.csv"
  ) throws -> FileEntry {
    let draft = ledger.draft(for: arrival(name))
    for record in records { try draft.append(record) }
    let order = Rereading(file: id, saying: saying, uid: 7)
    let made = try ledger.reread(
      order, draft, FileSummary(layout: "claims", stream: .mileage), at: now)
    guard case .accepted(let file) = made else { throw LedgerError.damaged("\(made)") }
    return file
  }

  /// Changes the database behind the ledger's back, past triggers, checks and foreign keys.
  func edit(_ sql: String) throws {
    let store = ledger.store
    let query = try store.query("SELECT name FROM sqlite_schema WHERE type='trigger'")
    var triggers: [String] = []
    while try query.next() { triggers.append(query.text(0)) }
    for trigger in triggers { try store.execute("DROP TRIGGER \(trigger)") }
    try store.execute("PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON; \(sql)")
  }

  /// The sum of all amounts in an account.
  func total(_ account: Posting.Account = .counted) throws -> Exact {
    try ledger.postings().filter { $0.place.account == account }
      .reduce(Exact.zero) { $0 + $1.tally.amount.sum }
  }

  /// The same from the rows themselves.
  func totalOfRows(_ account: Posting.Account = .counted) throws -> Exact {
    try ledger.rows(where: RowFilter(account: account), limit: .max).rows
      .reduce(Exact.zero) { $0 + $1.quantity }
  }
}
