import ImpactCore
import Ledger
import Testing

@Suite struct AttemptTests {
  @Test func `a file in hand outlives the process and is counted`() throws {
    let books = try TemporaryLedger()
    let arrival = books.arrival()
    try books.ledger.beginAttempt(arrival)
    try books.reopen()
    try books.ledger.beginAttempt(arrival)
    try books.reopen()
    #expect(try books.ledger.attempts().map(\.tries) == [2])
    #expect(try books.ledger.attempts().first?.sha256 == arrival.sha256)
    try books.ledger.endAttempt(arrival)
    #expect(try books.ledger.attempts().isEmpty)
  }

  @Test func `a file that is accepted or refused is no longer in hand`() throws {
    let books = try TemporaryLedger()
    let first = books.arrival()
    let second = books.arrival()
    try books.ledger.beginAttempt(first)
    try books.ledger.beginAttempt(second)
    try books.ledger.accept(
      books.ledger.draft(for: first), FileSummary(layout: "claims", stream: .pool),
      at: TemporaryLedger.time(1))
    #expect(try books.ledger.attempts().map(\.sha256) == [second.sha256])
    try books.ledger.refuse(second, reason: "r", whatToDo: "w", at: TemporaryLedger.time(2))
    #expect(try books.ledger.attempts().isEmpty)
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
