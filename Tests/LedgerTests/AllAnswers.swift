import ImpactCore
import Ledger

/// All that a ledger answers.
struct AllAnswers: Equatable {
  let postings: Set<Posting>
  private let counted: [FoundRow]
  private let waiting: [FoundRow]
  private let held: [HeldRow]
  private let files: [FileEntry]
  private let problems: [FiledProblem]
  private let counts: RowCounts

  init(_ ledger: Ledger) throws(LedgerError) {
    postings = Set(try ledger.postings())
    counted = try ledger.rows(where: RowFilter(), limit: .max).rows
    waiting = try ledger.rows(where: RowFilter(account: .held), limit: .max).rows
    held = try ledger.heldRows(limit: .max).rows
    files = try ledger.files()
    problems = try ledger.problems()
    counts = try ledger.counts()
  }
}
