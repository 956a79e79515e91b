package import ImpactCore
package import Ledger

/// A file that stands in the ledger and whose original still has to leave the drop directory.
package struct Filing: Sendable {
  package var entry: FileEntry
  /// What it added to the books, for its receipt.
  package var postings: [Posting]
  package var problems: [Problem]
  package var pending: PendingMove
  /// The original as it was claimed; nil after a restart, when its bytes are compared instead.
  package var stamp: FileStamp?
  /// Digest of the receipt before this file's; nil before the first.
  package var receiptBefore: String?

  package init(
    entry: FileEntry, postings: [Posting], problems: [Problem], pending: PendingMove,
    stamp: FileStamp? = nil
  ) {
    self.entry = entry
    self.postings = postings
    self.problems = problems
    self.pending = pending
    self.stamp = stamp
  }
}
