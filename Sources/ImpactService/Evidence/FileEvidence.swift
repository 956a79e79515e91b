package import ImpactCore

/// A file behind the figures of a pack. Its name is left out: it may name a person.
package struct FileEvidence: Hashable, Sendable {
  package let id: String
  package let org: String
  package let stream: Stream?
  package let receivedAt: Instant
  /// Of the file's bytes.
  package let sha256: String
  package let rowsCounted: Int
  /// SHA-256 of the receipt beside it; nil where none is filed yet.
  package let receipt: String?

  package init(
    id: String, org: String, stream: Stream?, receivedAt: Instant, sha256: String,
    rowsCounted: Int, receipt: String?
  ) {
    self.id = id
    self.org = org
    self.stream = stream
    self.receivedAt = receivedAt
    self.sha256 = sha256
    self.rowsCounted = rowsCounted
    self.receipt = receipt
  }
}
