package import ImpactCore

extension EuroClass {
  /// The class that a cell names: `Euro 6d-TEMP`, `euro6`, `5`. 5 means 5b and 6 means 6b, as no
  /// date of registration is at hand (contract section 9, 14). Nil where it names none.
  package init?(cell: CellText) {
    let letters = cell.folded.replacing("euro", with: "").filter { $0.isLetter || $0.isNumber }
    let numerals = ["vi": "6", "v": "5", "iv": "4", "iii": "3", "ii": "2", "i": "1"]
    switch numerals[letters] ?? letters {
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
}
