package import ImpactCore

/// A length of time as a cell writes it: `1h 30m 51s`, `PT1H2M3S`, `1:02:03`, or a plain number
/// of minutes.
package struct CellDuration: Hashable, Sendable {
  /// Minutes, rounded once to three decimals where seconds do not divide evenly.
  package var minutes: FixedDecimal

  package init?(_ cell: CellText, style: NumberStyle = .decimalPoint) {
    let text = cell.trimmed
    if let number = CellNumber(text, style: style).value {
      minutes = number
    } else if let seconds = CellDuration.clock(text) ?? CellDuration.words(text) {
      minutes = CellDuration.minutes(ofSeconds: seconds)
    } else {
      return nil
    }
  }

  private static func minutes(ofSeconds seconds: Int) -> FixedDecimal {
    FixedDecimal(coefficient: Int64((seconds * 2000 / 60 + 1) / 2), scale: 3)
  }

  /// `h:mm:ss`, hours up to four digits.
  private static func clock(_ text: CellText) -> Int? {
    let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count <= 4, parts[1].count == 2, parts[2].count == 2,
      let hours = whole(parts[0]), let minutes = whole(parts[1]), let seconds = whole(parts[2]),
      minutes < 60, seconds < 60
    else { return nil }
    return hours * 3600 + minutes * 60 + seconds
  }

  /// Numbers each followed by its unit; `PT` in front and spaces are passed over.
  private static func words(_ text: CellText) -> Int? {
    var rest = text
    if rest.prefix(2).map({ $0 | 0x20 }) == Array("pt".utf8) { rest = rest.dropFirst(2) }
    var seconds = 0
    var hasPart = false
    while !rest.trimmed.isEmpty {
      rest = rest.trimmed
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      guard (1...6).contains(digits.count), let value = whole(digits) else { return nil }
      rest = rest.dropFirst(digits.count).trimmed
      let unit = rest.prefix { (0x61...0x7A).contains($0 | 0x20) }
      switch unit.folded {
      case "h", "hr", "hrs", "hour", "hours": seconds += value * 3600
      case "m", "min", "mins", "minute", "minutes": seconds += value * 60
      case "s", "sec", "secs", "second", "seconds": seconds += value
      default: return nil
      }
      hasPart = true
      rest = rest.dropFirst(unit.count)
    }
    return hasPart ? seconds : nil
  }

  private static func whole(_ digits: CellText) -> Int? {
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }
}
