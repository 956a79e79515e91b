/// A part of a workbook, for messages about it. The names within an archive are not shown: whoever
/// wrote the file chose them.
public enum WorkbookPart: Hashable, Sendable {
  /// The container itself: the archive's directory, or an old workbook's sectors.
  case container
  /// What lists the sheets.
  case overview
  case formats
  case sharedTexts
  /// By position, the first is 1.
  case sheet(Int)

  /// Of a sheet; 0 for what is none.
  var position: Int {
    if case .sheet(let position) = self { position } else { 0 }
  }
}

extension WorkbookPart: CustomStringConvertible {
  /// In plain words, as the middle of a sentence.
  public var description: String {
    switch self {
    case .container: "container"
    case .overview: "list of sheets"
    case .formats: "list of formats"
    case .sharedTexts: "list of texts"
    case .sheet(let position): "sheet number \(position)"
    }
  }
}
