import ImpactCore
import Ledger
import Testing

@Suite struct HeldRowTests {
  private let books: TemporaryLedger

  init() throws {
    books = try TemporaryLedger()
    for org in ["RNN", "RVV"] {
      let draft = books.ledger.draft(for: books.arrival(org: org))
      let claims = [
        Claim("A", "700", .held), Claim("B", "10"), Claim("C", "800", .held),
        Claim("D", "x", .rejected),
      ]
      for record in Claim.records(claims) { try draft.append(record) }
      let problems = [2, 4, 5].map { row in
        Problem(
          source: RowSource(row: row), column: "Miles", code: "far", reason: "Far in row \(row).",
          whatToDo: "Look.", state: row == 5 ? .rejected : .held)
      }
      try books.ledger.accept(
        draft, FileSummary(layout: "claims", stream: .mileage, problems: problems),
        at: TemporaryLedger.time(1))
    }
  }

  @Test func `held rows are listed with their reason and their activity`() throws {
    let held = try books.ledger.heldRows(limit: 10)
    #expect(held.total == 4)
    #expect(held.rows.map(\.id.description) == ["f1-r2", "f1-r4", "f2-r2", "f2-r4"])
    #expect(held.rows.map { $0.problem?.reason } == [2, 4, 2, 4].map { "Far in row \($0)." })
    #expect(held.rows.map(\.row.activity.amount) == [700, 800, 700, 800].map { FixedDecimal($0) })
    #expect(held.rows.map(\.row.org) == ["RNN", "RNN", "RVV", "RVV"])
  }

  @Test func `a page and an organisation can be asked for`() throws {
    let page = try books.ledger.heldRows(limit: 2, offset: 1)
    #expect(page.total == 4)
    #expect(page.rows.map(\.id.description) == ["f1-r4", "f2-r2"])
    let other = try books.ledger.heldRows(org: "RVV", limit: 10)
    #expect(other.total == 2)
    #expect(other.rows.map(\.id.description) == ["f2-r2", "f2-r4"])
  }

  @Test func `a decided row is no longer listed and its problem follows`() throws {
    let (accepted, rejected) = ("f1-r2", "f1-r4")
    try books.ledger.decide(.accept, on: [accepted], by: 0, at: TemporaryLedger.time(9))
    try books.ledger.decide(.reject, on: [rejected], by: 0, at: TemporaryLedger.time(9))
    #expect(try books.ledger.heldRows(org: "RNN", limit: 10).total == 0)
    let problems = try books.ledger.problems(of: "f1").map(\.problem)
    #expect(problems.map(\.source.row) == [4, 5])
    #expect(problems.allSatisfy { $0.state == .rejected })
    try books.ledger.decide(
      .undo, on: [accepted, rejected], by: 0, at: TemporaryLedger.time(9))
    #expect(try books.ledger.heldRows(org: "RNN", limit: 10).total == 2)
    #expect(
      try books.ledger.problems(of: "f1").map(\.problem.state) == [.held, .held, .rejected])
  }
}
