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

  /// A header as it may be shown: without brackets, but for those that hold a unit or a sign.
  package static func withoutRemarks(_ header: String) -> String {
    var shown = ""
    var bracket = ""
    var depth = 0
    for character in header {
      // Full-width brackets are brackets, as in the names that are compared.
      let opens = "([\u{FF08}\u{FF3B}".contains(character)
      let closes = ")]\u{FF09}\u{FF3D}".contains(character)
      if opens { depth += 1 }
      if depth == 0 {
        if !closes { shown.append(character) }
        continue
      }
      bracket.append(character)
      if closes { depth -= 1 }
      if depth == 0 {
        if tellsNobody(bracket) { shown += bracket }
        bracket = ""
      }
    }
    return shown.split { $0.isWhitespace }.joined(separator: " ")
  }

  private static func tellsNobody(_ bracket: String) -> Bool {
    let inside = Array(bracket.dropFirst().dropLast().utf8)[...].folded
    return UnitWord(inside) != nil || !inside.contains { $0.isLetter || $0.isNumber }
  }
}
