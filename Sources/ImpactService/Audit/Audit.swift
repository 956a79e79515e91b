package import ImpactCore

/// What a check of the whole ledger, and of the receipts beside the files, has found.
package struct Audit: Sendable {
  package var at: Instant
  /// In words; nil where everything agrees.
  package var firstDifference: String?
  package var postings = 0
  package var rows = 0
  package var receipts = 0
}
