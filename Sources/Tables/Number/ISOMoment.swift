/// Dates and times that a workbook writes as text, in the forms of ISO 8601.
enum ISOMoment {
  /// Appends `2025-04-01`, `2025-04-01T09:30:00` or `09:30:00` as it stands, parts of a second cut
  /// off; nil for anything else.
  static func append(_ value: [UInt8], to text: inout [UInt8]) -> CellKind? {
    let value = value.prefix { $0 != Ascii.point && $0 != UInt8(ascii: ",") }
    let isDate = matches(value.prefix(10), "0000-00-00")
    let clock = isDate ? value.dropFirst(11) : value[...]
    let kind: CellKind
    switch (isDate, value.count) {
    case (true, 10): kind = .date
    case (true, 11...):
      guard value[10] == UInt8(ascii: "T") else { return nil }
      kind = .dateTime
    default: kind = .time
    }
    let isClock = matches(clock.last == UInt8(ascii: "Z") ? clock.dropLast() : clock, "00:00:00")
    guard kind == .date || isClock else { return nil }
    text.append(contentsOf: value)
    return kind
  }

  /// Appends the hours, minutes and seconds of `PT36H15M00S`; nil for anything else.
  static func appendDuration(_ value: [UInt8], to text: inout [UInt8]) -> CellKind? {
    guard value.starts(with: "PT".utf8), value.count > 2 else { return nil }
    var seconds = 0
    var number = 0
    var isFraction = false
    for byte in value.dropFirst(2) {
      if let digit = Ascii.digit(byte) {
        if !isFraction { number = min(number * 10 + Int(digit), 1 << 30) }
        continue
      }
      switch byte {
      case UInt8(ascii: "H"): seconds += number * 3600
      case UInt8(ascii: "M"): seconds += number * 60
      case UInt8(ascii: "S"): seconds += number
      // Parts of a second: what stands before the point is kept until the S.
      case Ascii.point, UInt8(ascii: ","):
        isFraction = true
        continue
      default: return nil
      }
      number = 0
    }
    SerialMoment.appendClock(seconds, to: &text)
    return .duration
  }

  private static func matches(_ text: ArraySlice<UInt8>, _ form: StaticString) -> Bool {
    text.count == form.utf8CodeUnitCount
      && zip(text, UnsafeBufferPointer(start: form.utf8Start, count: form.utf8CodeUnitCount))
        .allSatisfy { byte, sign in
          sign == UInt8(ascii: "0") ? Ascii.digit(byte) != nil : byte == sign
        }
  }
}
