/// What a verification has found.
public struct Verification: Hashable, Sendable {
  /// In words; nil where everything agrees.
  public var firstDifference: String?
  /// Postings that were recomputed and compared.
  public var postings = 0
  /// Rows that they were recomputed from.
  public var rows = 0

  public init() {}
}
