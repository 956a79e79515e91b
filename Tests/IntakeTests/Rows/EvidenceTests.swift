import ImpactCore
import Intake
import TestSupport
import Testing

/// The evidence register.
@Suite struct EvidenceTests {
  private static let header = "measure,date,value,unit,description,evidence"

  private func read(_ rows: String...) throws -> Outcome {
    try Drop.read(([EvidenceTests.header] + rows).joined(separator: "\n") + "\n")
  }

  @Test func `an entry is what its measure, unit and document say`() throws {
    let outcome = try read("env 4,2024-05-03,12.50,tonnes,Beds for Ghana,Letter  of thanks")
    let entry = try #require(outcome.counted.first)
    #expect(outcome.reading?.stream == .evidence)
    #expect(outcome.reading?.basis == .register)
    #expect(entry.key.description == "evidence tonne evidence ENV-04")
    #expect(entry.amount.exact == exact("12.5"))
    #expect(entry.span == day("2024-05-03"))
    #expect(entry.document == "Letter of thanks")
  }

  @Test func `zero is an entry, and less than zero is none`() throws {
    let outcome = try read(
      "ENV-14,03/05/2024,0,count,None yet,Report", "ENV-14,03/05/2024,-1,count,Slip,Report",
      "ENV-14,03/05/2024,,count,Blank,Report")
    #expect(outcome.counted.map(\.amount) == [.zero])
    #expect(outcome.problems.map(\.code) == ["number-negative", "quantity-missing"])
  }

  @Test func `a month is an entry's period, and more than a year is held`() throws {
    let outcome = try Drop.read(
      """
      Measure,First day,Last day,Value,Unit,Evidence
      ENV-13,01/04/2024,31/03/2025,12,hours,Report
      ENV-13,01/04/2024,30/04/2025,12,hours,Report

      """)
    #expect(outcome.counted.first?.span?.dayCount == 365)
    #expect(outcome.problems.map(\.code) == ["span-too-long"])
    #expect(try read("ENV-13,May 2024,3,hours,x,Report").counted.first?.span?.dayCount == 31)
  }

  @Test func `a problem says which units the measure takes`() throws {
    let outcome = try read("ENV-02,03/05/2024,5,kg,x,Report", "ENV-02,03/05/2024,5,,x,Report")
    #expect(outcome.problems.map(\.code) == ["unit-unsuitable", "unit-missing"])
    for problem in outcome.problems {
      #expect(problem.reason.hasSuffix(" ENV-02 is entered in count or hours."))
    }
  }

  @Test func `a document that is only somebody's code is none`() throws {
    let outcome = try read(
      "ENV-13,03/05/2024,5,hours,x,AB12 CDE", "ENV-13,03/05/2024,5,hours,x,n/a")
    #expect(outcome.problems.map(\.code) == ["document-missing", "document-missing"])
    let long = String(repeating: "a report ", count: 40)
    let name = try read("ENV-13,03/05/2024,5,hours,x,\(long)").counted.first?.document
    #expect(name?.count == IntakeLimits.nameCharacters)
  }

  @Test func `a description tells entries apart and is kept nowhere`() throws {
    let secret = "Xylophone"
    let outcome = try read(
      "ENV-14,03/05/2024,1,count,\(secret) one,Report",
      "ENV-14,03/05/2024,1,count,\(secret) two,Report",
      "ENV-14,03/05/2024,1,bags,\(secret) three,Report")
    #expect(outcome.rows(.counted) == [2, 3])
    #expect(outcome.records[0].identity?.naturalKey != outcome.records[1].identity?.naturalKey)
    let texts = outcome.notes + outcome.problems.map { "\($0)" } + outcome.records.map { "\($0)" }
    #expect(!texts.contains { $0.contains(secret) })
  }

  @Test func `a corrected figure is the same entry, and another contract's is not`() throws {
    func identity(_ row: String, contract: String = "") throws -> RecordIdentity? {
      try Drop.read("\(EvidenceTests.header)\n\(row)\n", contract: contract).records.first?.identity
    }
    let first = try #require(try identity("ENV-13,03/05/2024,5,hours,Trees,Letter"))
    let corrected = try #require(try identity("ENV-13,03/05/2024,6,hours,Trees,Letter"))
    let other = try #require(
      try identity("ENV-13,03/05/2024,5,hours,Trees,Letter", contract: "Cleaning"))
    #expect(first.naturalKey != nil && first.naturalKey == corrected.naturalKey)
    #expect(first.content != corrected.content)
    #expect(other.naturalKey != first.naturalKey)
    #expect(try identity("ENV-13,03/05/2024,5,hours,,Letter")?.naturalKey == nil)
  }

  @Test func `hours and pounds have no sum that a printed total could be compared with`() throws {
    let outcome = try read(
      "ENV-13,03/05/2024,5,hours,x,Report", "ENV-16,03/05/2024,7,pounds,y,Report", "Total,,99,,,")
    #expect(outcome.count(.ignored) == 1)
    #expect(!outcome.notes.contains { $0.contains("own total") })
  }

  /// Rows of random cells: every one of them ends in exactly one state.
  @Test(arguments: SeededGenerator.seeds)
  func `no row of a register is lost`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let cells = [
      ["ENV-01", "env 13", "ENV-09", "ENV-99", "", "Jane Doe", "Car miles saved"],
      ["03/05/2024", "2024-05", "31/02/2024", "", "01/01/2090"],
      ["1", "0", "-2", "", "lots", "12.25", "<5"],
      ["hours", "kg CO2e", "bags", "", "count", "pounds"],
      ["Talk", "", "Walk"], ["Report", "", "n/a", "AB12 CDE"],
    ]
    let count = Int.random(in: 1...19, using: &random)
    let rows = (0..<count).map { _ in
      cells.map { $0[Int.random(in: 0..<$0.count, using: &random)] }
    }.filter { $0.contains { !$0.isEmpty } }
    let text = rows.map { $0.joined(separator: ",") + "\n" }.joined()
    let outcome = try Drop.read("\(EvidenceTests.header)\n\(text)")
    #expect(outcome.records.map(\.source.row) == Array(2..<rows.count + 2), "seed \(seed)")
    for record in outcome.records {
      guard let entry = record.reading.activity else { continue }
      guard case .evidence(let measure) = entry.key.kind else {
        Issue.record("seed \(seed): \(entry.key)")
        continue
      }
      #expect(measure.admits(entry.key.unit) && !entry.amount.isNegative, "seed \(seed)")
      #expect(entry.document == "Report", "seed \(seed)")
    }
    let left = outcome.count(.rejected) + outcome.count(.held)
    #expect(outcome.problems.count == left, "seed \(seed)")
  }
}
