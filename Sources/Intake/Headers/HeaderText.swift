/// A header cell in the form in which names are compared (`formats.md` section 6): folded, without
/// trailing marks, `_` as a space, and the bracket taken off.
package struct HeaderText: Hashable, Sendable {
  package var name: String
  /// With what stands in brackets: `domestic waste (food) weight (tonnes)`.
  package var whole: String
  /// The unit in the bracket, or among the words.
  package var unit: UnitWord?

  package init(_ cell: CellText) {
    var name = ""
    var bracket = ""
    var depth = 0
    whole = cell.folded
    for character in whole {
      switch character {
      case "(", "[":
        depth += 1
      case ")", "]":
        depth = max(0, depth - 1)
      default:
        if depth > 0 {
          bracket.append(character)
        } else {
          name.append(character == "_" ? " " : character)
        }
      }
    }
    let words = name.split(separator: " ").joined(separator: " ")
    self.name = String(words.reversed().drop { " *?:".contains($0) }.reversed())
    let inBracket = bracket.split(separator: " ").joined(separator: " ")
    unit = UnitWord(inBracket) ?? UnitWord(amongWordsOf: self.name)
  }
}
