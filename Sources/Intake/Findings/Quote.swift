/// A cell that a reason may show: digits and punctuation only, and short. A name, an address or a
/// registration has letters; a longer number might identify somebody.
package struct Quote: Hashable, Sendable {
  package let text: String

  package init?(_ cell: CellText) {
    let cell = cell.trimmed
    guard !cell.isEmpty, cell.count <= IntakeLimits.quotedCharacters,
      cell.allSatisfy({ (0x20...0x40).contains($0) })
    else { return nil }
    text = cell.string
  }
}
