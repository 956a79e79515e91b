import ImpactCore
import Ledger
import Testing

/// Ledgers of older shapes, whose migration is killed at every write to the disk.
@Suite struct MigrationTests {
  @Test(arguments: 1..<Schema.version)
  func `a migration that is killed at any write loses nothing`(version: Int) throws {
    let books = try ledger(ofVersion: version)
    let before = try AllAnswers(books.ledger)
    try books.makeOlder(version: version)
    let path = books.folder.path + "/impact.db"
    var moments: [[String: [UInt8]]] = []
    do {
      let store = try Store(path: path)
      // So little memory that changed pages are written before the end.
      try store.execute("PRAGMA cache_size=10")
      try WriteObserver.observe {
        let folder = books.folder
        let moment = Dictionary(
          uniqueKeysWithValues: folder.names.map { ($0, folder.bytes(of: $0)) })
        if moment != moments.last { moments.append(moment) }
      } while: {
        try Schema.migrate(store)
      }
    }
    let folder = try TemporaryFolder()
    for (number, moment) in moments.enumerated() {
      folder.clear()
      for (name, bytes) in moment { folder.write(bytes, to: name) }
      let ledger = try Ledger(path: folder.path + "/impact.db")
      #expect(try AllAnswers(ledger) == before, "version \(version), write \(number)")
      #expect(
        try ledger.verify().firstDifference == nil, "version \(version), write \(number)")
    }
    print("version=\(version) points=\(moments.count)")
    // The step from one shape to the next writes least: a table or two.
    #expect(moments.count > (version == Schema.version - 1 ? 12 : 20))
    #expect(moments.contains { $0.count == 2 })
  }

  /// The links of a ledger that had a chain already are those that the older release wrote: none is
  /// sealed anew, and each still follows.
  @Test(arguments: 6..<Schema.version)
  func `a chain from before goes on where it ended`(version: Int) throws {
    let books = try EventfulLedger.make()
    let before = try AllAnswers(books.ledger)
    try books.makeOlder(version: version)
    let head = try books.ledger.head()
    let links = try books.ledger.store.integer("SELECT count(*) FROM link")
    try books.reopen()
    #expect(try books.ledger.head() == head)
    #expect(try books.ledger.store.integer("SELECT count(*) FROM link") == links)
    #expect(try AllAnswers(books.ledger) == before)
    #expect(try books.ledger.verify().firstDifference == nil)
    let entry = try books.drop(
      RandomActivity.records([EvidencePostingTests.hours]), stream: .evidence, basis: .register)
    #expect(entry.stream == .evidence)
    try books.reopen()
    #expect(try books.ledger.verify().firstDifference == nil)
  }

  @Test func `the stream of a file is still one of those that are known`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "9")]))
    try books.becomeOlder(version: 8)
    #expect(throws: LedgerError.self) { try books.ledger.store.execute("UPDATE file SET name='x'") }
    #expect(throws: LedgerError.self) { try books.ledger.store.execute("DELETE FROM file") }
    try books.edit("PRAGMA ignore_check_constraints=OFF")
    #expect(throws: LedgerError.self) {
      try books.ledger.store.execute("UPDATE file SET stream='rail'")
    }
  }

  /// What a release of that version can have written.
  private func ledger(ofVersion version: Int) throws -> TemporaryLedger {
    let books = try TemporaryLedger()
    try books.drop(Claim.records((1...60).map { Claim("R\($0)", "\($0)", site: "S\($0 % 3)") }))
    try books.drop(Claim.records((1...9).map { Claim("R\($0)", "\($0)00", day: 2, .held) }))
    try books.drop(Claim.records((1...20).map { Claim(nil, "\($0)") }), name: "visits.csv")
    try books.drop(Claim.records((5...20).map { Claim(nil, "\($0)") }), name: "visits.csv")
    if version > 1 {
      try books.ledger.decide(.accept, on: ["f2-r2", "f2-r3"], by: 7, at: books.now)
      try books.ledger.decide(.undo, on: ["f2-r2"], by: 7, at: books.now)
    }
    if version > 3 { try books.retract("f4") }
    return books
  }
}
