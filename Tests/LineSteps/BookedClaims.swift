import Glibc
import ImpactCore
import Intake
import Ledger

/// Records of generated claims, and a ledger in a folder of its own that they are entered in.
final class BookedClaims {
  private let records: [Record]
  private let summary: FileSummary
  private let folder: String
  private var ledger: Ledger?
  /// Files entered so far: each has a name of its own.
  private var files = 0

  private var path: String { folder + "/ledger.db" }

  init(rows: Int) throws {
    var records: [Record] = []
    let reading = try ClaimsFile(rows: rows).read { records.append($0) }
    self.records = records
    summary = FileSummary(
      layout: reading.layout, stream: reading.stream, problems: reading.problems)
    var template = Array("/tmp/impactd-line-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw ClaimsFile.Failure(description: "there is no room in /tmp")
    }
    folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    ledger = nil
    unlink(path)
    rmdir(folder)
  }

  func enterInNewLedger() throws {
    ledger = nil
    unlink(path)
    try enter()
  }

  /// As a file under another name: of its rows the ledger holds all there are after the first.
  func enter() throws {
    let ledger = try self.ledger ?? Ledger(path: path)
    self.ledger = ledger
    files += 1
    let arrival = Arrival(
      org: "RXX", name: "claims \(files).csv", sha256: String(repeating: "0", count: 64), size: 0)
    let draft = ledger.draft(for: arrival)
    for record in records { try draft.append(record) }
    try ledger.accept(draft, summary, at: Instant(unixMilliseconds: Int64(files)))
  }

  func open() throws {
    ledger = nil
    ledger = try Ledger(path: path)
  }

  func postings() throws -> [Posting] {
    guard let ledger else { return [] }
    return try Array(ledger.postings())
  }
}
