public import ImpactCore

/// How one file would be read, told without a daemon. It never travels over the socket.
public struct CheckedFile: Hashable, Sendable {
  /// What the file was taken for.
  public enum Verdict: Hashable, Sendable {
    case read(stream: Stream, layout: String, headerRow: Int)
    /// The whole file is not taken: why, and what to do.
    case refused(reason: String, whatToDo: String)
  }

  /// Neighbouring rows of one sheet in one state.
  public struct Run: Hashable, Sendable {
    /// Position of the sheet in `sheets`; 0 in a text file.
    public var sheet: Int
    public var first: Int
    public var last: Int
    public var state: RowState

    public init(sheet: Int = 0, first: Int, last: Int, state: RowState) {
      self.sheet = sheet
      self.first = first
      self.last = last
      self.state = state
    }
  }

  /// As it was given on the command line.
  public var name: String
  public var verdict: Verdict
  /// Names of the sheets that were read; none for a text file.
  public var sheets: [String]
  /// Nothing of a refused file is counted, so all its counts are 0.
  public var rows: RowCounts
  public var runs: [Run]
  public var notes: [String]
  public var problems: [Problem]

  public init(
    name: String, verdict: Verdict, sheets: [String] = [], rows: RowCounts = RowCounts(),
    runs: [Run] = [], notes: [String] = [], problems: [Problem] = []
  ) {
    self.name = name
    self.verdict = verdict
    self.sheets = sheets
    self.rows = rows
    self.runs = runs
    self.notes = notes
    self.problems = problems
  }

  /// Notes the state of the next record. Records come in the order of their sheets and rows; a row
  /// with several records in different states ends one run and begins the next.
  public mutating func add(_ source: RowSource, _ state: RowState) {
    rows[state] += 1
    let row = source.row
    if let last = runs.last, last.state == state, last.sheet == source.sheet,
      row == last.last || row == last.last + 1
    {
      runs[runs.count - 1].last = row
    } else {
      runs.append(Run(sheet: source.sheet, first: row, last: row, state: state))
    }
  }

  /// The name of a sheet by its position; nil in a text file.
  func sheetName(_ position: Int) -> String? {
    sheets.indices.contains(position) ? sheets[position] : nil
  }
}
