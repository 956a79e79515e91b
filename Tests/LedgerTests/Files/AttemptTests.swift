import ImpactCore
import Ledger
import Testing

@Suite struct AttemptTests {
  @Test func `how often the program ended with a file in hand is kept`() throws {
    let books = try TemporaryLedger()
    let (first, second) = (books.arrival(), books.arrival())
    try books.ledger.noteInterruption(of: first)
    try books.reopen()
    try books.ledger.noteInterruption(of: first)
    try books.reopen()
    #expect(try books.ledger.interruptions(of: first) == 2)
    #expect(try books.ledger.interruptions(of: second) == 0)
    var elsewhere = first
    elsewhere.org = "RZZ"
    #expect(try books.ledger.interruptions(of: elsewhere) == 0)
  }

  @Test func `a file that is accepted or refused is no longer in hand`() throws {
    let books = try TemporaryLedger()
    let (first, second) = (books.arrival(), books.arrival())
    try books.ledger.noteInterruption(of: first)
    try books.ledger.noteInterruption(of: second)
    try books.ledger.accept(
      books.ledger.draft(for: first), FileSummary(layout: "claims", stream: .pool),
      at: TemporaryLedger.time(1))
    #expect(try books.ledger.interruptions(of: first) == 0)
    #expect(try books.ledger.interruptions(of: second) == 1)
    try books.ledger.refuse(second, reason: "r", whatToDo: "w", at: TemporaryLedger.time(2))
    #expect(try books.ledger.interruptions(of: second) == 0)
  }

  private let first = String(repeating: "1", count: 64)
  private let second = String(repeating: "2", count: 64)

  @Test func `receipts are a chain that verify goes along`() throws {
    let books = try TemporaryLedger()
    for (number, digest) in [first, second].enumerated() {
      let move = Move(from: "\(number)", to: "accepted/\(number)")
      try books.ledger.accept(
        books.ledger.draft(for: books.arrival()), FileSummary(layout: "claims", stream: .pool),
        move: move, at: books.now)
      let due = try books.ledger.pendingMoves()
      let receipt = FiledReceipt(place: "\(number)", sha256: digest)
      try books.ledger.clear(try #require(due.first), receipt: receipt)
    }
    #expect(try books.ledger.filedReceipts().map(\.sha256) == [first, second])
    #expect(try books.ledger.verify().firstDifference == nil)
    #expect(throws: LedgerError.self) {
      try books.ledger.store.execute("DELETE FROM receipt WHERE number=1")
    }
    try books.ledger.store.execute("DROP TRIGGER receipt_no_delete")
    try books.ledger.store.execute("DELETE FROM receipt WHERE number=1")
    #expect(
      try books.ledger.verify().firstDifference
        == "The chain of receipts is broken at number 1.")
  }

  @Test func `a move stays due until it is cleared`() throws {
    let books = try TemporaryLedger()
    let move = Move(from: "RNN/claims.csv", to: "RNN/accepted/2026/claims.csv")
    try books.ledger.accept(
      books.ledger.draft(for: books.arrival()), FileSummary(layout: "claims", stream: .pool),
      move: move, at: TemporaryLedger.time(1))
    try books.reopen()
    let due = try books.ledger.pendingMoves()
    #expect(due.map(\.move) == [move])
    #expect(due.map(\.file) == ["f1"])
    let receipt = FiledReceipt(place: "\(move.to).receipt.txt", sha256: first)
    for done in due { try books.ledger.clear(done, receipt: receipt) }
    #expect(try books.ledger.pendingMoves().isEmpty)
    #expect(try books.ledger.lastReceipt() == receipt)
  }
}
