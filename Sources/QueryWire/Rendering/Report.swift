/// An answer set out for people: headings, lines, tables and lists of named values, in order.
public struct Report: Hashable, Sendable {
  public enum Part: Hashable, Sendable {
    case heading(String)
    case line(String)
    case grid(Grid)
    /// Names with their values below one another.
    case list([Entry])
    case gap
  }

  public struct Entry: Hashable, Sendable {
    public var name: String
    public var value: String
    /// How far the entry stands to the right of the others, in steps.
    public var indent: Int

    public init(_ name: String, _ value: String, indent: Int = 0) {
      self.name = name
      self.value = value
      self.indent = indent
    }
  }

  public var parts: [Part]

  public init(_ parts: [Part]) {
    self.parts = parts
  }
}

/// An answer that can be set out for people and as a CSV.
public protocol Reportable: Sendable {
  var json: JSON { get }
  var report: Report { get }
  /// Every figure of the answer, exactly.
  var grid: Grid { get }
}
