import ImpactCore

/// A date or time that a workbook stores as days since its beginning: 45,748.5 is noon of
/// 1 April 2025.
struct SerialMoment {
  /// Whole days, and seconds of the day rounded half away from zero; both not negative.
  private let days: Int
  private let seconds: Int
  /// Whole days with the seconds cut off, as a format without time shows them.
  private let wholeDays: Int

  private static let daysMax = 10_000_000
  private static let daySeconds = 86_400

  /// Nil below zero and far beyond every calendar.
  init?(_ number: ShownNumber) {
    guard !number.isNegative, number.exponent <= 7,
      number.exponent <= 0 || number.digits <= UInt64(SerialMoment.daysMax)
    else { return nil }
    var scale: UInt64 = 1
    var digits = number.digits
    for _ in 0..<min(abs(number.exponent), 18) {
      if number.exponent < 0 { scale *= 10 } else { digits *= 10 }
    }
    // Smaller than a thousandth of a second: no time at all.
    if number.exponent < -18 { digits = 0 }
    guard digits / scale <= UInt64(SerialMoment.daysMax) else { return nil }
    wholeDays = Int(digits / scale)
    let (high, low) = (digits % scale).multipliedFullWidth(by: UInt64(2 * SerialMoment.daySeconds))
    let doubled = scale.dividingFullWidth((high, low)).quotient
    let rounded = Int(doubled + 1) / 2
    days = wholeDays + rounded / SerialMoment.daySeconds
    seconds = rounded % SerialMoment.daySeconds
  }

  /// Appends what the format shows, in the form of ISO 8601; nil where it shows no such day.
  func append(
    _ format: NumberFormat, _ system: DateSystem, to text: inout [UInt8]
  ) -> CellKind? {
    switch format {
    case .number:
      return nil
    case .date:
      guard let date = system.date(serial: wholeDays) else { return nil }
      SerialMoment.appendDate(date, to: &text)
      return .date
    case .dateTime:
      guard let date = system.date(serial: days) else { return nil }
      SerialMoment.appendDate(date, to: &text)
      text.append(UInt8(ascii: "T"))
      SerialMoment.appendClock(seconds, to: &text)
      return .dateTime
    case .time:
      SerialMoment.appendClock(seconds, to: &text)
      return .time
    case .duration:
      SerialMoment.appendClock(days * SerialMoment.daySeconds + seconds, to: &text)
      return .duration
    }
  }

  /// `hh:mm:ss`, with more digits of hours where there are more.
  static func appendClock(_ seconds: Int, to text: inout [UInt8]) {
    append(seconds / 3600, to: &text)
    text.append(UInt8(ascii: ":"))
    append(seconds / 60 % 60, to: &text)
    text.append(UInt8(ascii: ":"))
    append(seconds % 60, to: &text)
  }

  /// `2025-04-01`, without a `String` for each cell of a column.
  private static func appendDate(_ date: CivilDate, to text: inout [UInt8]) {
    let (year, month, day) = date.parts
    append(year, to: &text)
    text.append(Ascii.minus)
    append(month, to: &text)
    text.append(Ascii.minus)
    append(day, to: &text)
  }

  /// At least two digits.
  private static func append(_ number: Int, to text: inout [UInt8]) {
    if number >= 1000 {
      append(number / 100, to: &text)
    } else if number >= 100 {
      text.append(UInt8(ascii: "0") + UInt8(number / 100))
    }
    text.append(UInt8(ascii: "0") + UInt8(number / 10 % 10))
    text.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
