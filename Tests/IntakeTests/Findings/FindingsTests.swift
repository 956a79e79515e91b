import ImpactCore
import Intake
import Testing

@Suite struct FindingsTests {
  @Test func `a printed total that agrees is not mentioned`() throws {
    let outcome = try Drop.read("Date,Miles\n01/04/2025,5\n02/04/2025,6.5\nTotal,11.5\n")
    #expect(outcome.rows(.ignored) == [4])
    #expect(!outcome.notes.contains { $0.contains("own total") })
  }

  @Test func `a printed total may include rows that do not count`() throws {
    let rows = "Date,Miles,Status\n01/04/2025,5,Paid\n02/04/2025,6,Rejected\nTotal,11,\n"
    #expect(try !Drop.read(rows).notes.contains { $0.contains("own total") })
  }

  @Test func `a printed total that lies is reported and the rows are used`() throws {
    let outcome = try Drop.read("Date,Miles\n01/04/2025,5\n02/04/2025,6.5\nTOTAL,\"1,200\"\n")
    #expect(outcome.counted.sum == exact("11.5"))
    #expect(
      outcome.notes.contains(
        "The file's own total says 1,200 miles; its readable rows add up to 11.5 miles: the rows "
          + "are used."))
  }

  @Test(arguments: [
    "Total,11", "TOTALS,11", "Grand Total,11", "Sub total,5", "End of report - 2 lines",
    "Signed: x",
    ",Total miles", "\"Notes: see above\"",
  ])
  func `totals and footers are read and ignored`(_ line: String) throws {
    let outcome = try Drop.read("Date,Miles\n01/04/2025,5\n\n\(line)\n")
    #expect(outcome.rows(.counted) == [2])
    #expect(outcome.rows(.ignored) == [4])
    #expect(outcome.problems.isEmpty)
  }

  @Test(arguments: [(10, true), (11, false)])
  func `a file with more than half of twenty rows rejected was misread`(
    _ bad: Int, _ isTaken: Bool
  ) throws {
    let rows = (0..<20).map { $0 < bad ? "01/04/2025,x" : "01/04/2025,5" }
    let outcome = try Drop.read("Date,Miles\n" + rows.joined(separator: "\n") + "\n")
    #expect((outcome.reading != nil) == isTaken)
  }

  @Test func `fewer than twenty rows are judged one by one`() throws {
    let rows = String(repeating: "01/04/2025,x\n", count: IntakeLimits.rowsToJudge - 1)
    #expect(try Drop.read("Date,Miles\n" + rows).count(.rejected) == 19)
  }

  @Test(arguments: [(IntakeLimits.problemsListed, false), (IntakeLimits.problemsListed + 1, true)])
  func `so many problems are listed and the rest are counted`(_ count: Int, _ isCut: Bool) {
    var findings = Findings()
    for row in 0..<count {
      findings.add(
        Problem(
          source: RowSource(row: row), column: "", code: "date-invalid", reason: "", whatToDo: "",
          state: .rejected))
    }
    #expect(findings.problems.count == IntakeLimits.problemsListed)
    #expect(findings.sentences(noun: "row").isEmpty != isCut)
  }

  @Test func `exact sums do not lose a digit`() {
    var sum = ColumnSum()
    for _ in 0..<3 { sum.add(FixedDecimal("0.1") ?? .zero) }
    sum.add(FixedDecimal("123456789012345.678") ?? .zero)
    #expect(sum.total == exact("123456789012345.978"))
  }
}
