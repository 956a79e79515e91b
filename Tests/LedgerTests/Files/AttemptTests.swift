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

  @Test func `a move stays due until it is cleared`() throws {
    let books = try TemporaryLedger()
    let move = Move(from: "RNN/claims.csv", to: "RNN/accepted/2026/claims.csv")
    try books.ledger.accept(
      books.ledger.draft(for: books.arrival()), FileSummary(layout: "claims", stream: .pool),
      move: move, at: TemporaryLedger.time(1))
    let receipt = Move(from: "receipt", to: "RNN/accepted/2026/claims.csv.receipt.txt")
    try books.ledger.record(receipt, of: "f1")
    try books.reopen()
    let due = try books.ledger.pendingMoves()
    #expect(due.map(\.move) == [move, receipt])
    #expect(due.map(\.file) == ["f1", "f1"])
    for done in due { try books.ledger.clear(done) }
    #expect(try books.ledger.pendingMoves().isEmpty)
  }
}
