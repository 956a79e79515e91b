import ImpactCore
import ImpactService
import Ledger
import TestSupport
import Testing

/// The slips as people read them, whole.
@Suite struct ReceiptTests {
  private let books: BookedFiles
  private static let digest = String(repeating: "ab", count: 32)

  init() throws {
    books = try BookedFiles()
  }

  private func text(of filing: Filing) -> String {
    Receipt(entry: filing.entry, postings: filing.postings, problems: filing.problems).text
  }

  private static let held = Problem(
    source: RowSource(row: 3), column: "", code: "distance-unlikely",
    reason: "This is far for one day.", whatToDo: "Check the miles.", state: .held)

  private func rejected(row: Int) -> (Record, Problem) {
    let source = RowSource(row: row)
    return (
      Record(source: source, reading: .rejected, identity: nil),
      Problem(
        source: source, column: "Miles", code: "number-invalid",
        reason: "“twelve” is not a number.", whatToDo: "Write it in digits.", state: .rejected)
    )
  }

  @Test func `an accepted file`() throws {
    let filing = try books.accept([
      CarClaim("10.5", from: "2024-05-03").record(row: 2),
      CarClaim("20", from: "2024-06-03").record(row: 3),
    ])
    #expect(
      text(of: filing) == """
        impactd receipt

        File:       claims.csv
        Taken for:  mileage claims, layout “claims”
        Received:   2026-11-22T09:05:07.250Z
        Outcome:    accepted
        Number:     f1   (impactctl file f1)
        SHA-256:    \(Self.digest)
        Rows are recognised again by the file's own references.

        Rows
          2 read = 2 counted

        Added to the totals
          30.5 miles, car

        """)
  }

  @Test func `the same bytes again`() throws {
    let original = try books.accept([CarClaim("10", from: "2024-05-03").record(row: 2)])
    let filing = try books.noteUnchanged(
      of: original.entry, arrival: BookedFiles.arrival("again.csv"))
    #expect(
      text(of: filing) == """
        impactd receipt

        File:       again.csv
        Taken for:  mileage claims, layout “claims”
        Received:   2026-11-22T09:05:07.250Z
        Outcome:    nothing new: the same bytes as file f1
        Number:     f2   (impactctl file f2)
        SHA-256:    \(Self.digest)
        Rows are recognised again by the file's own references.

        Rows
          1 read = 1 unchanged

        """)
  }

  @Test func `a file in quarantine`() throws {
    let filing = try books.refuse(
      reason: "This is a web page (HTML), not a table.", whatToDo: "Export the table as CSV.")
    #expect(
      text(of: filing) == """
        impactd receipt

        File:       claims.csv
        Received:   2026-11-22T09:05:07.250Z
        Outcome:    not read; nothing of it is in the totals
        Number:     f1   (impactctl file f1)
        SHA-256:    \(Self.digest)

        This is a web page (HTML), not a table.
        What to do: Export the table as CSV.

        """)
  }

  @Test func `a file with held and rejected rows`() throws {
    let (record, problem) = rejected(row: 4)
    let filing = try books.accept(
      [
        CarClaim("10", from: "2024-05-03").record(row: 2),
        CarClaim("1234.5", from: "2024-05-03").record(row: 3, held: true), record,
      ],
      problems: [Self.held, problem],
      notes: ["The total in row 6 says 1,244.5; the rows add up to 10."])
    #expect(
      text(of: filing) == """
        impactd receipt

        File:       claims.csv
        Taken for:  mileage claims, layout “claims”
        Received:   2026-11-22T09:05:07.250Z
        Outcome:    accepted
        Number:     f1   (impactctl file f1)
        SHA-256:    \(Self.digest)
        Rows are recognised again by the file's own references.

        Rows
          3 read = 1 counted + 1 rejected + 1 held

        Added to the totals
          10 miles, car

        Held, not in the totals until somebody decides (impactctl held)
          held: 1 row, would add 1234.5 miles

        Left out
          row 3: This is far for one day. Check the miles.
          row 4, Miles: “twelve” is not a number. Write it in digits.
          All of them are in the problems file beside this one.

        Notes
          The total in row 6 says 1,244.5; the rows add up to 10.

        """)
  }

  @Test(arguments: [20, 21, 25])
  func `twenty problems are written out, the rest is counted`(count: Int) throws {
    let rows = (2..<(2 + count)).map(rejected)
    let filing = try books.accept(rows.map(\.0), problems: rows.map(\.1))
    let lines = text(of: filing).split(separator: "\n").filter { $0.hasPrefix("  row ") }
    #expect(lines.count == 20)
    #expect(lines.last == "  row 21, Miles: “twelve” is not a number. Write it in digits.")
    #expect(text(of: filing).contains("… and \(count - 20) more\n") == (count > 20))
  }

  @Test func `a receipt never says that a file holds all problems when it does not`() throws {
    let problems = (0...LedgerLimits.problemsPerFile).map { rejected(row: $0 + 2).1 }
    let filing = try books.accept([rejected(row: 2).0], problems: problems)
    #expect(filing.entry.problemsLeftOut == 1)
    #expect(text(of: filing).contains("… and \(LedgerLimits.problemsPerFile + 1 - 20) more\n"))
    #expect(!text(of: filing).contains("All of them are in the problems file"))
  }

  @Test(arguments: SeededGenerator.seeds)
  func `the states of a receipt add up to what was read`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let records = try (2...60).map { row -> Record in
      let claim = try CarClaim("\(row)", from: "2024-05-03")
      return switch Int.random(in: 0...4, using: &random) {
      case 0: rejected(row: row).0
      case 1: claim.record(row: row, held: true)
      case 2: Record(source: RowSource(row: row), reading: .ignored, identity: nil)
      case 3: Record(source: RowSource(row: row), reading: .notApplicable, identity: nil)
      default: claim.record(row: row)
      }
    }
    let text = text(of: try books.accept(records))
    let line = try #require(text.split(separator: "\n").first { $0.contains(" read = ") })
    let sides = line.split(separator: "=")
    func numbers(_ side: Substring) -> [Int] { side.split(separator: " ").compactMap { Int($0) } }
    #expect(numbers(sides[0]) == [59], "seed \(seed)")
    #expect(numbers(sides[1]).reduce(0, +) == 59, "seed \(seed): \(line)")
  }
}
