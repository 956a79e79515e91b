public import ImpactCore

/// How one file would be read, told without a daemon. It never travels over the socket.
public struct CheckedFile: Hashable, Sendable {
  /// What the file was taken for.
  public enum Verdict: Hashable, Sendable {
    case read(stream: Stream, layout: String, headerRow: Int)
    /// The whole file is not taken: why, and what to do.
    case refused(reason: String, whatToDo: String)
  }

  /// Neighbouring rows in one state.
  public struct Run: Hashable, Sendable {
    public var first: Int
    public var last: Int
    public var state: RowState

    public init(first: Int, last: Int, state: RowState) {
      self.first = first
      self.last = last
      self.state = state
    }
  }

  /// As it was given on the command line.
  public var name: String
  public var verdict: Verdict
  /// Nothing of a refused file is counted, so all its counts are 0.
  public var rows: RowCounts
  public var runs: [Run]
  public var notes: [String]
  public var problems: [Problem]

  public init(
    name: String, verdict: Verdict, rows: RowCounts = RowCounts(), runs: [Run] = [],
    notes: [String] = [], problems: [Problem] = []
  ) {
    self.name = name
    self.verdict = verdict
    self.rows = rows
    self.runs = runs
    self.notes = notes
    self.problems = problems
  }

  /// Notes the state of the next record. Records come in the order of their rows; a row with
  /// several records in different states ends one run and begins the next.
  public mutating func add(row: Int, _ state: RowState) {
    rows[state] += 1
    if let last = runs.last, last.state == state, row == last.last || row == last.last + 1 {
      runs[runs.count - 1].last = row
    } else {
      runs.append(Run(first: row, last: row, state: state))
    }
  }
}
