public import ImpactCore

/// A row that waits for a decision, and why.
public struct HeldRow: Hashable, Sendable {
  public var id: RowID
  /// The row and the activity that it would add.
  public var row: FoundRow
  /// Nil where the file had more problems than are kept.
  public var problem: Problem?
}
