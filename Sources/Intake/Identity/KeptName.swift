/// A name of a cell or folder in the form in which it is kept: on one line, without what is
/// personal (`PlaceName`), and at most as long as a name may be. Empty where the cell says nothing.
struct KeptName: Hashable, Sendable {
  let text: String

  init(_ cell: CellText) {
    guard !CellNumber.isMissing(cell) else {
      text = ""
      return
    }
    let words = cell.string.split { $0.isWhitespace }.joined(separator: " ")
    text = String(PlaceName(words).text.prefix(IntakeLimits.nameCharacters))
  }
}
