public import ImpactCore

/// That a file's original was removed. What it said stays in the totals.
public struct Disposal: Hashable, Sendable {
  /// Why originals are removed.
  public enum Cause: String, CaseIterable, Sendable {
    /// `keep_originals` of the settings.
    case keptLongEnough = "kept-long-enough"
    /// It named a person who is forgotten. The same bytes are never kept again.
    case forgotten
  }

  public var at: Instant
  public var cause: Cause

  public init(at: Instant, cause: Cause) {
    self.at = at
    self.cause = cause
  }
}
