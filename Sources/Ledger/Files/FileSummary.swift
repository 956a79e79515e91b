public import ImpactCore

/// What reading a file has shown beside its records.
public struct FileSummary: Hashable, Sendable {
  public var layout: String
  public var stream: Stream
  /// Where the file's figures come from; nil where that is not known.
  public var basis: SourceBasis?
  /// Names of the sheets, in the order that `RowSource.sheet` counts; empty for text.
  public var sheets: [String]
  /// Plain sentences for the receipt.
  public var notes: [String]
  public var problems: [Problem]

  public init(
    layout: String, stream: Stream, basis: SourceBasis? = nil, sheets: [String] = [],
    notes: [String] = [], problems: [Problem] = []
  ) {
    self.layout = layout
    self.stream = stream
    self.basis = basis
    self.sheets = sheets
    self.notes = notes
    self.problems = problems
  }
}
