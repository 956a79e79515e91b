public import ImpactCore

/// What one event has changed on the books.
public struct BookedEvent: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// A file came and only added.
    case arrival
    /// A file came and replaced or withdrew rows of earlier ones.
    case amendment
    /// Somebody decided on a held row, or on a file that was held whole.
    case decision
    /// A file was taken back.
    case retraction
  }

  /// Sequence number.
  public var number: Int64
  public var at: Instant
  public var kind: Kind
  /// Id of the file, such as `f12`.
  public var file: String
  public var fileName: String
  /// The organisation of every posting.
  public var org: String
  /// What was put on the books less what was taken off, place by place, before one source was
  /// chosen for each fact. In no order.
  public var postings: [Posting]
}
