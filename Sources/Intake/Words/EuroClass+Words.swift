package import ImpactCore

extension EuroClass {
  /// The class that a cell names: `Euro 6d-TEMP`, `euro6`, `5`. 5 means 5b, and 6 means 6b where
  /// no date of registration is at hand (contract section 9, 14). Nil where it names none.
  package init?(cell: CellText) {
    switch EuroClass.number(in: cell) {
    case "1": self = .euro1
    case "2": self = .euro2
    case "3": self = .euro3
    case "4": self = .euro4
    case "5a": self = .euro5a
    case "5", "5b": self = .euro5b
    case "6", "6b": self = .euro6b
    case "6c": self = .euro6c
    case "6dtemp": self = .euro6dTemp
    case "6d": self = .euro6d
    case "7": self = .euro7
    default: return nil
    }
  }

  /// Whether a cell says Euro 6 and not which: the date of registration may tell.
  package static func isPlainSix(_ cell: CellText) -> Bool { number(in: cell) == "6" }

  var isEuro6: Bool { [.euro6b, .euro6c, .euro6dTemp, .euro6d].contains(self) }

  /// The number and letters of the class, without the word and in Arabic figures.
  private static func number(in cell: CellText) -> String {
    let letters = cell.folded.replacing("euro", with: "").filter { $0.isLetter || $0.isNumber }
    let numerals = ["vi": "6", "v": "5", "iv": "4", "iii": "3", "ii": "2", "i": "1"]
    return numerals[letters] ?? letters
  }
}
