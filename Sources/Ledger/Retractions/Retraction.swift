public import ImpactCore

/// Who took a file back, when and why.
public struct Retraction: Hashable, Sendable {
  public var at: Instant
  public var why: String
  /// The user's number.
  public var uid: UInt32
}
