import ImpactCore
import Ledger
import Testing

@Suite struct FileEntryTests {
  @Test func `the same bytes under three names count once`() throws {
    let books = try TemporaryLedger()
    let ledger = books.ledger
    let original = try books.drop(Claim.records([Claim("A", "9"), Claim("B", "1")]))
    for name in ["copy.csv", "second copy.csv"] {
      var arrival = original.arrival
      arrival.name = name
      let known = try #require(try ledger.known(org: "RNN", sha256: arrival.sha256))
      #expect(known == original)
      let entry = try ledger.noteUnchanged(arrival, of: known, at: TemporaryLedger.time(9))
      #expect(entry.state == .unchanged)
      #expect(entry.original == "f1")
      #expect(entry.counts[.unchanged] == 2)
      #expect(entry.counts.read == 2)
    }
    #expect(try books.total() == Exact(10))
    #expect(try ledger.files().map(\.id) == ["f1", "f2", "f3"])
    #expect(try ledger.files(state: .unchanged).map(\.id) == ["f2", "f3"])
    #expect(try ledger.counts()[.unchanged] == 4)
    #expect(try ledger.verify().firstDifference == nil)
  }

  @Test func `another organisation's bytes are not known`() throws {
    let books = try TemporaryLedger()
    let entry = try books.drop(Claim.records([Claim("A", "9")]))
    #expect(try books.ledger.known(org: "RVV", sha256: entry.arrival.sha256) == nil)
  }

  @Test func `a quarantined file says why and is not known`() throws {
    let books = try TemporaryLedger()
    let arrival = books.arrival("page.html")
    let entry = try books.ledger.refuse(
      arrival, reason: "It is a web page.", whatToDo: "Export it as CSV.",
      at: TemporaryLedger.time(1))
    #expect(entry.state == .quarantined)
    #expect(entry.reason == "It is a web page.")
    #expect(entry.whatToDo == "Export it as CSV.")
    #expect(entry.stream == nil)
    #expect(try books.ledger.known(org: arrival.org, sha256: arrival.sha256) == nil)
    #expect(try books.ledger.file("f1") == entry)
  }

  @Test(arguments: ["f2", "f0", "f-1", "f01", "1", "", "f", "f99999999999999999999"])
  func `an id that no file has finds none`(id: String) throws {
    let books = try TemporaryLedger()
    try books.drop([])
    #expect(try books.ledger.file(id) == nil)
    #expect(throws: LedgerError.unknownFile(id)) { try books.ledger.problems(of: id) }
  }

  @Test func `what was said of a file is read back`() throws {
    let books = try TemporaryLedger()
    let problem = Problem(
      source: RowSource(sheet: 1, row: 7, item: 2), column: "Miles", code: "not-a-number",
      reason: "The miles are not a number.", whatToDo: "Type digits.", state: .rejected)
    let draft = books.ledger.draft(for: books.arrival())
    let summary = FileSummary(
      layout: "claims", stream: .waste, sheets: ["April", "May"],
      notes: ["A total disagrees.", "Two\nlines."], problems: [problem])
    let entry = try books.ledger.accept(draft, summary, at: TemporaryLedger.time(5))
    #expect(entry.layout == "claims")
    #expect(entry.stream == .waste)
    #expect(entry.sheets == ["April", "May"])
    #expect(entry.notes == ["A total disagrees.", "Two lines."])
    #expect(entry.receivedAt == TemporaryLedger.time(5))
    let filed = try books.ledger.problems(of: entry.id)
    #expect(filed == [FiledProblem(file: "f1", sheet: "May", problem: problem)])
    #expect(try books.ledger.problems() == filed)
  }

  @Test(arguments: [0, 1])
  func `problems past the limit are counted`(past: Int) throws {
    let books = try TemporaryLedger()
    let problems = (0..<LedgerLimits.problemsPerFile + past).map { row in
      Problem(
        source: RowSource(row: row), column: "", code: "c", reason: "r", whatToDo: "w",
        state: .held)
    }
    let entry = try books.ledger.accept(
      books.ledger.draft(for: books.arrival()),
      FileSummary(layout: "claims", stream: .mileage, problems: problems),
      at: TemporaryLedger.time(1))
    #expect(entry.problemsLeftOut == past)
    #expect(try books.ledger.problems().count == LedgerLimits.problemsPerFile)
  }
}
