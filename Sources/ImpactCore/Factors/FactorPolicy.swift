/// Which editions apply to a date (contract section 5), and which are pinned by name instead.
public struct FactorPolicy: Hashable, Sendable {
  /// How the edition of a dated series follows the date.
  public enum Timing: String, CaseIterable, Sendable {
    /// The edition valid on the activity's date.
    case calendarYear = "calendar-year"
    /// The edition valid when the April-to-March year of the activity begins.
    case financialYear = "financial-year"
  }

  /// Nil where only pins are named.
  public let timing: Timing?
  /// One edition for every date, by name (`uk-ghg-2024`) or with its version
  /// (`uk-ghg-2024-v1.1`); at most one of each series.
  public let pins: [String]

  public init(timing: Timing?, pins: [String] = []) {
    self.timing = timing
    self.pins = pins
  }

  public static let calendarYear = FactorPolicy(timing: .calendarYear)
  public static let financialYear = FactorPolicy(timing: .financialYear)

  public static func pinned(_ editions: String...) -> FactorPolicy {
    FactorPolicy(timing: nil, pins: editions)
  }

  /// The policy with the timing of `configured` where it has none of its own.
  public func settled(over configured: FactorPolicy) -> FactorPolicy {
    FactorPolicy(timing: timing ?? configured.timing, pins: pins)
  }

  static func isEditionName(_ text: some StringProtocol) -> Bool {
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
  /// `calendar-year`, `uk-ghg-2024`, `financial-year,nhs-sdu-2019-20`.
  public var description: String {
    ([timing?.rawValue].compactMap { $0 } + pins).joined(separator: ",")
  }

  /// Nil where the text could name no edition; `FactorShelf.check(_:)` says whether each is held.
  public init?(_ text: String) {
    var words = text.split(separator: ",", omittingEmptySubsequences: false)
    let timing = words.first.flatMap { Timing(rawValue: String($0)) }
    if timing != nil { words.removeFirst() }
    guard timing != nil || !words.isEmpty,
      words.allSatisfy({
        FactorPolicy.isEditionName($0) && Timing(rawValue: String($0)) == nil
      })
    else { return nil }
    self.init(timing: timing, pins: words.map(String.init))
  }
}
