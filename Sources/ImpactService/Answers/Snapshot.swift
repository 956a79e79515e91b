package import ImpactCore
package import Ledger

/// One consistent state of the totals, made after each commit and never changed.
package struct Snapshot: Sendable {
  /// Rolled up over files: one posting for each place.
  package var postings: BookView
  /// The same without sites and units: for a question that names neither.
  package var rolledUp: BookView
  package var rows: RowCounts
  package var databaseBytes: Int
  package var lastFile: FileEntry?
  /// What was answered from it so far.
  let given = GivenTotals()

  package init(
    postings: BookView, rolledUp: BookView, rows: RowCounts, databaseBytes: Int,
    lastFile: FileEntry?
  ) {
    self.postings = postings
    self.rolledUp = rolledUp
    self.rows = rows
    self.databaseBytes = databaseBytes
    self.lastFile = lastFile
  }
}
