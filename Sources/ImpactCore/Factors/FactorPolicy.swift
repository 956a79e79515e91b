/// Which edition of the UK Government factors applies to a date (contract section 5).
public enum FactorPolicy: Hashable, Sendable {
  /// The edition valid on the activity's date.
  case calendarYear
  /// The edition valid when the April-to-March year of the activity begins.
  case financialYear
  /// One edition for every date, by name (`uk-ghg-2024`) or with its version (`uk-ghg-2024-v1.1`).
  case pinned(String)

  static func isEditionName(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"), UInt8(ascii: "."):
          true
        default: false
        }
      }
  }
}

extension FactorPolicy: CustomStringConvertible, LosslessStringConvertible {
  public var description: String {
    switch self {
    case .calendarYear: "calendar-year"
    case .financialYear: "financial-year"
    case .pinned(let edition): edition
    }
  }

  /// Nil where the text could name no edition; `FactorShelf.holds(_:)` says whether one is held.
  public init?(_ text: String) {
    switch text {
    case "calendar-year": self = .calendarYear
    case "financial-year": self = .financialYear
    default:
      guard FactorPolicy.isEditionName(text) else { return nil }
      self = .pinned(text)
    }
  }
}
