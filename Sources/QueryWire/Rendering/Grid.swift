public import ImpactCore

/// Rows under headed columns: the one shape behind a table, a CSV and a Markdown table.
public struct Grid: Hashable, Sendable {
  public struct Column: Hashable, Sendable {
    /// The head in a CSV: a stable word.
    public var name: String
    /// The head for people, one line each: what, and its unit.
    public var head: [String]
    /// Whether its cells are figures, which stand on the right.
    public var isFigure: Bool
    /// Decimals shown to people at most; a CSV has them all.
    public var decimals: Int

    public static func text(_ name: String, _ head: String...) -> Column {
      Column(name: name, head: head, isFigure: false, decimals: 0)
    }

    public static func figure(_ name: String, _ head: String..., decimals: Int = 0) -> Column {
      Column(name: name, head: head, isFigure: true, decimals: decimals)
    }
  }

  public enum Cell: Hashable, Sendable {
    case text(String)
    case figure(Exact)
    /// Nothing known: a dash for people, an empty cell in a CSV, never a zero.
    case nothing

    public init(_ text: String?) {
      self = text.map(Cell.text) ?? .nothing
    }

    public init(_ figure: Exact?) {
      self = figure.map(Cell.figure) ?? .nothing
    }

    public init(_ count: Int) {
      self = .figure(Exact(count))
    }
  }

  public var columns: [Column]
  /// How many of the first columns say which row it is; a table that is broken repeats them.
  public var keyColumns: Int
  /// Each row has a cell for each column.
  public var rows: [[Cell]]
  /// The row that the others add up to; shown to people below a rule.
  public var total: [Cell]?

  public init(
    columns: [Column], keyColumns: Int = 1, rows: [[Cell]], total: [Cell]? = nil
  ) {
    precondition(
      (rows + (total.map { [$0] } ?? [])).allSatisfy { $0.count == columns.count },
      "a row of a grid has a cell for each column")
    self.columns = columns
    self.keyColumns = keyColumns
    self.rows = rows
    self.total = total
  }
}
