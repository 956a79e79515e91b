/// A file that is to leave its place once its record is durable. Kept in the ledger until the move
/// is done, so that a crash between the two is finished at the next start.
public struct Move: Hashable, Sendable {
  public var from: String
  public var to: String

  public init(from: String, to: String) {
    self.from = from
    self.to = to
  }
}

/// A move that the ledger knows and that nobody has reported as done.
public struct PendingMove: Hashable, Sendable {
  public let number: Int64
  /// Id of the file, such as `f12`.
  public let file: String
  public let move: Move
}
