/// One sheet of a file; a text file has one without a name.
public struct TableSheet: Hashable, Sendable {
  public enum Visibility: String, Sendable {
    case visible
    case hidden
    /// Only a macro can show it again.
    case veryHidden
  }

  public var name: String?
  /// Among all sheets of the workbook, charts included; the first is 1.
  public var position: Int
  public var visibility: Visibility

  package init(name: String?, position: Int, visibility: Visibility = .visible) {
    self.name = name
    self.position = position
    self.visibility = visibility
  }
}
