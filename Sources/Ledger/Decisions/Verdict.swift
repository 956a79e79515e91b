public import ImpactCore

/// What somebody decides on a held row. The latest verdict counts.
public enum Verdict: Hashable, Sendable {
  /// The row is right as it stands: it counts.
  case accept
  /// The row is wrong: it stays in the history and counts nowhere.
  case reject
  /// The number is right and its unit is not: it counts in this one.
  case correct(ActivityUnit)
  /// The row waits again, as if nobody had decided.
  case undo
}
