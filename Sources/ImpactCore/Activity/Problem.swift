/// A row that needs a person: why it was left out, and what to do. Becomes a line of
/// `problems.csv`. Holds no name, address, registration or staff number.
public struct Problem: Hashable, Sendable {
  public var source: RowSource
  /// The header above the cell, or empty where the whole row is meant.
  public var column: String
  /// A short stable word for scripts, such as `date-invalid`.
  public var code: String
  /// One sentence: what is wrong.
  public var reason: String
  /// One sentence: what to do about it.
  public var whatToDo: String
  /// `rejected` or `held`.
  public var state: RowState

  public init(
    source: RowSource, column: String, code: String, reason: String, whatToDo: String,
    state: RowState
  ) {
    self.source = source
    self.column = column
    self.code = code
    self.reason = reason
    self.whatToDo = whatToDo
    self.state = state
  }
}
