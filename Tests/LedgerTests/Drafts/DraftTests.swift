import Glibc
import ImpactCore
import Ledger
import Testing

@Suite struct DraftTests {
  @Test func `a draft counts what intake reads`() throws {
    let books = try TemporaryLedger()
    let draft = books.ledger.draft(for: books.arrival())
    for record in Claim.records([
      Claim("A", "1"), Claim("B", "2", .rejected), Claim("A", "-1", .reversal),
    ]) {
      try draft.append(record)
    }
    #expect(draft.readings[.counted] == 2)
    #expect(draft.readings[.rejected] == 1)
    #expect(draft.readings.read == 3)
  }

  @Test func `a draft that is not accepted leaves nothing`() throws {
    let books = try TemporaryLedger()
    let before = books.folder.bytes(of: "impact.db")
    let draft = books.ledger.draft(for: books.arrival())
    for row in 0..<60_000 { try draft.append(Claim("A\(row)", "1").record(row: row)) }
    #expect(books.folder.bytes(of: "impact.db") == before)
    #expect(books.folder.names == ["impact.db"])
  }

  /// Memory in use, in MiB: `statm` of proc(5) counts it in pages of 4 KiB.
  private var residentMiB: Int {
    let descriptor = open("/proc/self/statm", O_RDONLY)
    defer { close(descriptor) }
    var text = [UInt8](repeating: 0, count: 100)
    let count = max(0, read(descriptor, &text, text.count))
    let fields = String(decoding: text.prefix(count), as: UTF8.self).split(separator: " ")
    return fields.count > 1 ? (Int(fields[1]) ?? 0) / 256 : 0
  }

  /// At most half of what the records would take if they were kept. Other tests run beside this
  /// one, so the bound is wider than the draft needs; what it needs is printed.
  @Test func `two hundred thousand rows need little memory`() throws {
    let rows = 200_000
    let bound = rows * MemoryLayout<Record>.stride / 2 / 1_048_576
    let books = try TemporaryLedger()
    let draft = books.ledger.draft(for: books.arrival())
    let before = residentMiB
    for row in 0..<rows { try draft.append(Claim("A\(row)", "1").record(row: row)) }
    let grown = residentMiB - before
    print("a draft of \(rows) rows took \(grown) MiB of at most \(bound)")
    #expect(grown <= bound)
    let entry = try books.ledger.accept(
      draft, FileSummary(layout: "claims", stream: .mileage), at: TemporaryLedger.time(1))
    #expect(entry.counts[.counted] == rows)
    #expect(try books.total() == Exact(rows))
  }
}
