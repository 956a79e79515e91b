/// Rows as the text of a file, in the character sets that people's programs write.
struct PlantedText {
  enum Kind {
    case utf8, windows1252, utf16
    /// Its quotation marks stand as they are, one of them without its other.
    case broken
  }

  var rows: [[String]]

  /// Commas and quotation marks, as every spreadsheet reads them.
  var commas: String { lines { $0.map(Self.quoted).joined(separator: ",") } }

  func bytes(_ kind: Kind) -> [UInt8] {
    switch kind {
    case .utf8: Array(commas.utf8)
    case .broken: Array(lines { $0.joined(separator: ",") }.utf8)
    // Each character planted beyond ASCII has the same number in Windows-1252.
    case .windows1252: commas.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    case .utf16:
      [0xFF, 0xFE]
        + lines { $0.joined(separator: "\t") }.utf16.flatMap {
          [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
        }
    }
  }

  private func lines(_ line: ([String]) -> String) -> String {
    rows.reduce(into: "") { $0 += line($1) + "\r\n" }
  }

  private static func quoted(_ cell: String) -> String {
    cell.contains { ",\"\n".contains($0) } ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
  }
}
