/// Walks over the characters of a date and takes its parts off the front.
struct DateScanner {
  private var rest: CellText

  init(_ text: CellText) {
    rest = text
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// The date in front, without its time.
  mutating func form() -> CellDate.Form? {
    if let first = number(digits: 1...8) {
      return first.digits > 2 ? yearFirstOrSerial(first) : dayOrMonthFirst(first.value)
    }
    guard let month = monthName() else { return nil }
    separators()
    guard let next = number(digits: 1...4) else { return nil }
    if next.digits == 4 { return .month(year: next.value, month: month) }
    let day = next.value
    separators()
    guard let year = year() else { return .month(year: century(day), month: month) }
    return .day(year: year, month: month, day: day)
  }

  private mutating func yearFirstOrSerial(_ first: (value: Int, digits: Int)) -> CellDate.Form? {
    guard first.digits == 4 else {
      let isSerial = isAtEnd && (20_000...60_000).contains(first.value)
      return isSerial ? .serial(first.value) : nil
    }
    guard separator(), let month = number(digits: 1...2) ?? monthName().map({ ($0, 0) })
    else { return nil }
    guard separator() else { return isAtEnd ? .month(year: first.value, month: month.0) : nil }
    guard let day = number(digits: 1...2) else { return nil }
    return .day(year: first.value, month: month.0, day: day.value)
  }

  private mutating func dayOrMonthFirst(_ first: Int) -> CellDate.Form? {
    guard separator() else { return nil }
    if let month = monthName() {
      separators()
      return year().map { .day(year: $0, month: month, day: first) }
    }
    guard let second = number(digits: 1...2), separator(), let year = year() else { return nil }
    return .numbers(first: first, second: second.value, year: year)
  }

  /// The time behind the date: hours and minutes, seconds, AM or PM, a zone.
  mutating func time() -> (minute: Int, hasMeridiem: Bool, zone: Int?)? {
    guard separators() || take("T") || take("t") else { return nil }
    guard let hour = number(digits: 1...2), take(":"), let minute = number(digits: 2...2),
      minute.value < 60
    else { return nil }
    if take(":") {
      guard let second = number(digits: 2...2), second.value < 60 else { return nil }
      if take(".") { guard number(digits: 1...9) != nil else { return nil } }
    }
    let half = meridiem()
    guard
      let hours = half == nil ? hour.value : onTwentyFour(hour.value, isAfternoon: half == true),
      hours < 24
    else { return nil }
    return (hours * 60 + minute.value, half != nil, zone())
  }

  private func onTwentyFour(_ hour: Int, isAfternoon: Bool) -> Int? {
    (1...12).contains(hour) ? hour % 12 + (isAfternoon ? 12 : 0) : nil
  }

  private mutating func meridiem() -> Bool? {
    let before = rest
    spaces()
    for (word, isAfternoon) in [("am", false), ("pm", true)] {
      if rest.prefix(2).map({ $0 | 0x20 }) == Array(word.utf8) {
        rest = rest.dropFirst(2)
        return isAfternoon
      }
    }
    rest = before
    return nil
  }

  /// Minutes ahead of UTC.
  private mutating func zone() -> Int? {
    if take("Z") || take("z") { return 0 }
    guard rest.count >= 5, let sign = rest.first, [0x2B, 0x2D].contains(sign) else { return nil }
    let before = rest
    rest = rest.dropFirst()
    guard let hours = number(digits: 2...2), hours.value < 15 else {
      rest = before
      return nil
    }
    _ = take(":")
    guard let minutes = number(digits: 2...2), minutes.value < 60 else {
      rest = before
      return nil
    }
    return (hours.value * 60 + minutes.value) * (sign == 0x2D ? -1 : 1)
  }

  private mutating func number(digits: ClosedRange<Int>) -> (value: Int, digits: Int)? {
    let run = rest.prefix { (0x30...0x39).contains($0) }
    guard digits.contains(run.count) else { return nil }
    rest = rest.dropFirst(run.count)
    return (run.reduce(0) { $0 * 10 + Int($1) - 0x30 }, run.count)
  }

  /// Four digits, or two: 00 to 79 are of this century, as no file here is older than 1980.
  private mutating func year() -> Int? {
    guard let year = number(digits: 2...4), year.digits != 3 else { return nil }
    return year.digits == 2 ? century(year.value) : year.value
  }

  private func century(_ twoDigits: Int) -> Int { twoDigits + (twoDigits < 80 ? 2000 : 1900) }

  private mutating func monthName() -> Int? {
    let run = rest.prefix { (0x61...0x7A).contains($0 | 0x20) }
    guard run.count >= 3 else { return nil }
    let word = String(decoding: run.map { $0 | 0x20 }, as: UTF8.self)
    guard
      let index = DateScanner.months.firstIndex(where: { $0.hasPrefix(word) || word == $0 + "t" })
        ?? (word == "sept" ? 8 : nil)
    else { return nil }
    rest = rest.dropFirst(run.count)
    return index + 1
  }

  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// One `/`, `-` or `.`, or spaces.
  private mutating func separator() -> Bool {
    if spaces() { return true }
    return take("/") || take("-") || take(".")
  }

  /// Any run of spaces and separators, commas included.
  @discardableResult
  private mutating func separators() -> Bool {
    let before = rest.count
    while spaces() || take(",") || take("/") || take("-") || take(".") {}
    return rest.count < before
  }

  @discardableResult
  private mutating func spaces() -> Bool {
    let before = rest.count
    while let width = rest.widthOfLeadingSpace { rest = rest.dropFirst(width) }
    return rest.count < before
  }
}
