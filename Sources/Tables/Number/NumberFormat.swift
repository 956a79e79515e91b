/// What a cell's number format makes of its number.
enum NumberFormat: UInt8 {
  case number
  case date
  case dateTime
  case time
  /// Hours, minutes or seconds that go on counting past a day: `[h]:mm`.
  case duration

  /// The formats that every workbook knows by number (ECMA-376 part 1, 18.8.30, with those of its
  /// East Asian lists).
  init(builtIn id: Int) {
    switch id {
    case 14...17, 27...31, 36, 50...54, 57, 58: self = .date
    case 18...21, 32...35, 45, 47, 55, 56: self = .time
    case 22: self = .dateTime
    case 46: self = .duration
    default: self = .number
    }
  }

  /// Reads a format code such as `dd/mm/yyyy hh:mm` or `#,##0.0 "miles"`. Only its first section
  /// counts; what stands in quotes, behind a backslash or in brackets is no part of the number.
  init(code: some Sequence<UInt8>) {
    var scan = Letters()
    for byte in code {
      guard scan.take(byte) else { break }
    }
    self = scan.format
  }

  /// The letters of a code that stand for parts of a date or time.
  private struct Letters {
    private enum Place { case code, quoted, escaped, bracketed }
    private var place = Place.code
    private var bracket: [UInt8] = []
    private var hasDay = false
    private var hasMonthOrMinute = false
    private var hasTime = false
    private var hasElapsed = false
    /// `General` and `Standard` are words and hold letters of dates.
    private var hasOther = false

    /// False at the end of the first section.
    mutating func take(_ byte: UInt8) -> Bool {
      let letter = byte | 0x20
      switch place {
      case .quoted:
        if byte == Ascii.quote { place = .code }
      case .escaped:
        place = .code
      case .bracketed:
        if byte == UInt8(ascii: "]") {
          hasElapsed = hasElapsed || isElapsed
          place = .code
        } else {
          bracket.append(letter)
        }
      case .code:
        return takeCode(byte, letter)
      }
      return true
    }

    private mutating func takeCode(_ byte: UInt8, _ letter: UInt8) -> Bool {
      switch byte {
      case Ascii.quote: place = .quoted
      // A backslash shows the next sign as it is, `_` a space of its width, `*` fills with it.
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): place = .escaped
      case UInt8(ascii: "["):
        place = .bracketed
        bracket = []
      case UInt8(ascii: ";"): return false
      default:
        switch letter {
        case UInt8(ascii: "y"), UInt8(ascii: "d"): hasDay = true
        case UInt8(ascii: "m"): hasMonthOrMinute = true
        case UInt8(ascii: "h"), UInt8(ascii: "s"): hasTime = true
        case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"): hasOther = true
        default: break
        }
      }
      return true
    }

    /// `[h]`, `[mm]`, `[ss]`; other brackets hold colours, conditions and languages.
    private var isElapsed: Bool {
      guard let first = bracket.first, "hms".utf8.contains(first) else { return false }
      return bracket.allSatisfy { $0 == first }
    }

    var format: NumberFormat {
      if hasOther { return .number }
      if hasElapsed { return .duration }
      if hasTime { return hasDay ? .dateTime : .time }
      return hasDay || hasMonthOrMinute ? .date : .number
    }
  }
}
