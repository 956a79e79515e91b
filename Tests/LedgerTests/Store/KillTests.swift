import ImpactCore
import Ledger
import Testing

/// What a process leaves behind that is killed before a write to the disk, or after the last.
@Suite struct KillTests {
  private typealias Moment = [String: [UInt8]]

  private func moments(
    of books: TemporaryLedger, while body: () throws -> Void
  ) throws -> [Moment] {
    var moments: [Moment] = []
    let folder = books.folder
    func look() {
      moments.append(
        Dictionary(uniqueKeysWithValues: folder.names.map { ($0, folder.bytes(of: $0)) }))
    }
    try WriteObserver.observe(look) { try body() }
    look()
    return moments
  }

  @Test func `each change is there as a whole or not at all`() throws {
    let books = try EventfulLedger.make()
    let changes: [(TemporaryLedger) throws -> Void] = [
      { try $0.drop(Claim.records((350...420).map { Claim("R\($0)", "\($0).5", day: 3) })) },
      { try $0.ledger.decide(.accept, on: ["f4-r8", "f4-r9"], by: 7, at: $0.now) },
      { try $0.retract("f4") },
    ]
    var outcomes = (points: 0, torn: 0, before: 0, after: 0)
    for change in changes {
      let before = try AllAnswers(books.ledger)
      let moments = try moments(of: books) { try change(books) }
      let after = try AllAnswers(books.ledger)
      #expect(before != after)
      let folder = try TemporaryFolder()
      for moment in moments {
        folder.clear()
        for (name, bytes) in moment { folder.write(bytes, to: name) }
        let ledger = try Ledger(path: folder.path + "/impact.db")
        let answers = try AllAnswers(ledger)
        outcomes.points += 1
        outcomes.before += answers == before ? 1 : 0
        outcomes.after += answers == after ? 1 : 0
        outcomes.torn += answers != before && answers != after ? 1 : 0
        #expect(try ledger.verify().firstDifference == nil)
      }
    }
    print(outcomes)
    #expect(outcomes.torn == 0)
    #expect(outcomes.after == changes.count)
    #expect(outcomes.points > 30)
  }

  @Test func `a copy has its name only when it is whole`() throws {
    let books = try EventfulLedger.make()
    let moments = try moments(of: books) {
      try books.ledger.backup(to: books.folder.path + "/copy.db")
    }
    #expect(moments.count > 10)
    #expect(moments.contains { $0["copy.db.unfinished"] != nil })
    #expect(moments.firstIndex { $0["copy.db"] != nil } == moments.count - 1)
  }
}
