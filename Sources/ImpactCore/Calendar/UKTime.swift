/// Civil time in the United Kingdom, as a rule instead of a database: British Summer Time runs from
/// 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October (The Summer
/// Time Order 2002, SI 2002/262).
public enum UKTime {
  static let secondsPerDay: Int64 = 86_400

  /// The UK calendar day of an instant, given in seconds since 1970 in UTC.
  public static func date(atUnixSeconds seconds: Int64) -> CivilDate {
    let local = seconds + (isSummerTime(atUnixSeconds: seconds) ? 3600 : 0)
    return CivilDate(dayNumber: Int32(floorDivide(local, by: secondsPerDay)))
  }

  public static func isSummerTime(atUnixSeconds seconds: Int64) -> Bool {
    let day = CivilDate(dayNumber: Int32(floorDivide(seconds, by: secondsPerDay)))
    let starts = lastSunday(ofMonth: 3, year: day.year)
    let ends = lastSunday(ofMonth: 10, year: day.year)
    func changeover(_ sunday: CivilDate) -> Int64 {
      Int64(sunday.dayNumber) * secondsPerDay + 3600
    }
    return seconds >= changeover(starts) && seconds < changeover(ends)
  }

  static func lastSunday(ofMonth month: Int, year: Int) -> CivilDate {
    let last = CivilMonth(year: year, month: month).days.last
    // 1 January 1970 was a Thursday: day number 3 is a Sunday.
    let daysPastSunday = (Int(last.dayNumber) % 7 + 7 + 4) % 7
    return last.adding(days: -daysPastSunday)
  }

  static func floorDivide(_ value: Int64, by divisor: Int64) -> Int64 {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
