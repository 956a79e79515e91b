import Intake
import Tables

/// Reads bytes as a table, in small pieces too, and as a dropped file.
enum CSVExamination {
  /// A prime, so that every place of a text is an end of a piece sooner or later.
  private static let pieceBytes = 13

  static func complaints(about input: [UInt8]) -> [String] {
    var complaints = TableExamination.complaints(about: input)
    if isText(input) {
      complaints += complaintsAboutPieces(of: input)
      complaints += IntakeExamination.complaints(about: input, .standard)
    }
    return complaints
  }

  /// Archives and old containers have targets of their own.
  private static func isText(_ input: [UInt8]) -> Bool {
    !input.starts(with: "PK".utf8) && !input.starts(with: [0xD0, 0xCF])
  }

  private static func complaintsAboutPieces(of input: [UInt8]) -> [String] {
    guard let source = MemoryFile(input) else { return ["No file in memory can be had."] }
    let whole = TextTrace(descriptor: source.descriptor, chunkBytes: TextTable.chunkBytes)
    let pieces = TextTrace(descriptor: source.descriptor, chunkBytes: pieceBytes)
    return whole == pieces ? [] : ["Read in pieces of \(pieceBytes) bytes the text is another."]
  }
}
