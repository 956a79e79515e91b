import ImpactCore
import Ledger
import Testing

/// What the ledger knows of the originals of files that were put away.
@Suite struct OriginalsTests {
  private let books: TemporaryLedger

  init() throws {
    books = try TemporaryLedger()
    for miles in ["10", "20"] {
      let draft = books.ledger.draft(for: books.arrival())
      for record in Claim.records([Claim("A\(miles)", miles)]) { try draft.append(record) }
      let place = "RNN/accepted/\(miles)"
      _ = try books.ledger.accept(
        draft, FileSummary(layout: "claims", stream: .mileage), move: Move(from: "a", to: place),
        at: books.now)
      try books.ledger.clear(
        #require(books.ledger.pendingMoves().last),
        receipt: FiledReceipt(
          place: "\(place).receipt.txt", sha256: String(repeating: "a", count: 64)))
    }
  }

  private func ids(_ originals: [Original]) -> [String] { originals.map(\.id) }

  @Test func `originals are known from their receipt on and by their age`() throws {
    let first = try #require(try books.ledger.file("f1")).receivedAt
    #expect(ids(try books.ledger.originals(receivedUpTo: first)) == ["f1"])
    let all = try books.ledger.originals(receivedUpTo: books.now)
    #expect(ids(all) == ["f1", "f2"])
    #expect(all.last?.receipt == "RNN/accepted/20.receipt.txt")
    try books.drop(Claim.records([Claim("C", "5")]))
    #expect(ids(try books.ledger.originals(receivedUpTo: books.now)) == ["f1", "f2"])
  }

  @Test func `a removal is written once for each cause and changes no figure`() throws {
    let (total, now) = (try books.total(), books.now)
    try books.ledger.dispose(of: ["f1"], .keptLongEnough, at: now)
    try books.ledger.dispose(of: ["f1"], .keptLongEnough, at: books.now)
    #expect(
      try books.ledger.file("f1")?.disposal == Disposal(at: now, cause: .keptLongEnough))
    #expect(try books.ledger.file("f2")?.disposal == nil)
    let sha256 = try #require(try books.ledger.file("f1")).arrival.sha256
    #expect(try !books.ledger.isForgotten(sha256: sha256))
    try books.ledger.dispose(of: ["f1"], .forgotten, at: now)
    #expect(try books.ledger.isForgotten(sha256: sha256))
    #expect(try books.ledger.file("f1")?.disposal?.cause == .forgotten)
    #expect(ids(try books.ledger.forgottenOriginals()) == ["f1"])
    #expect(try books.total() == total)
    #expect(try books.ledger.verify().firstDifference == nil)
    try books.reopen()
    #expect(try books.ledger.isForgotten(sha256: sha256))
    #expect(throws: LedgerError.self) {
      try books.ledger.dispose(of: ["f9"], .forgotten, at: now)
    }
  }

  @Test func `a removal that is changed afterwards is noticed`() throws {
    try books.ledger.dispose(of: ["f1"], .forgotten, at: books.now)
    try books.edit("UPDATE disposal SET file=2")
    #expect(throws: LedgerError.self) { try books.reopen() }
  }

  @Test func `a ledger knows the key that its rows were sealed with`() throws {
    let key = Digest128(high: 1, low: 2)
    #expect(try books.ledger.key() == nil)
    try books.ledger.note(key: key)
    #expect(try books.ledger.key() == key)
    #expect(throws: LedgerError.self) {
      try books.ledger.note(key: Digest128(high: 1, low: 3))
    }
    try books.reopen()
    #expect(try books.ledger.key() == key)
    #expect(try books.ledger.verify().firstDifference == nil)
  }
}
