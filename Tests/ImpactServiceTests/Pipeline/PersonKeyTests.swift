import ImpactCore
import ImpactService
import Intake
import Ledger
import TestSupport
import Testing

@Suite struct PersonKeyTests {
  private let state: TemporaryDirectory
  private let key = [UInt8](repeating: 7, count: 32)

  init() throws {
    state = try TemporaryDirectory()
  }

  private func ledger() throws -> Ledger { try Ledger(path: state["ledger.db"]) }

  @Test func `rows of a new ledger are known by the short hash, also after a restart`() throws {
    for _ in 0..<2 { #expect(try PersonKey.seal(key, of: ledger())?.rowHash == .sip) }
  }

  @Test func `a ledger that began with HMAC goes on with it`() throws {
    try ledger().note(key: PersonKey.fingerprint(key, .hmac))
    #expect(try PersonKey.seal(key, of: ledger())?.rowHash == .hmac)
  }

  @Test func `rows from before keys were noted are known by HMAC`() throws {
    let ledger = try ledger()
    let draft = ledger.draft(
      for: Arrival(
        org: "RNN", name: "claims.csv", sha256: String(repeating: "0", count: 64), size: 1))
    try draft.append(
      Record(
        source: RowSource(row: 2), reading: .notApplicable,
        identity: RecordIdentity(content: Digest128(high: 1, low: 2))))
    try ledger.accept(
      draft, FileSummary(layout: "claims", stream: .mileage), at: Instant(unixMilliseconds: 0))
    #expect(try PersonKey.seal(key, of: ledger)?.rowHash == .hmac)
    #expect(try ledger.key() == PersonKey.fingerprint(key, .hmac))
  }

  @Test(arguments: Seal.RowHash.allCases)
  func `another key is refused, whatever rows are known by`(_ rowHash: Seal.RowHash) throws {
    try ledger().note(key: PersonKey.fingerprint(key, rowHash))
    #expect(try PersonKey.seal(Array(repeating: 8, count: 32), of: ledger()) == nil)
  }
}
