package import ImpactCore

extension CivilDate {
  /// `3 May 2024`.
  var words: String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let (year, month, day) = parts
    return "\(day) \(names[month - 1]) \(year)"
  }
}

extension DateSpan {
  var words: String { isOneDay ? first.words : "\(first.words) to \(last.words)" }
}

extension Instant {
  /// `2026-11-22 09:05`, in UTC.
  var wordsInTable: String {
    String(description.prefix("2026-11-22T09:05".count)).replacing("T", with: " ")
  }

  /// `22 November 2026, 09:05 UTC`.
  var words: String {
    let text = description
    guard let day = CivilDate(String(text.prefix(10))) else { return text }
    return "\(day.words), \(text.dropFirst(11).prefix(5)) UTC"
  }

  /// `22 November 2026, 09:05:07 GMT`: as the clocks in the United Kingdom show it.
  package var wordsInUK: String {
    let isSummer = UKTime.isSummerTime(atUnixSeconds: unixMilliseconds / 1000)
    let clock = Instant(unixMilliseconds: unixMilliseconds + (isSummer ? 3_600_000 : 0))
    let time = clock.description.dropFirst(11).prefix("09:05:07".count)
    return "\(dateInUK.words), \(time) \(isSummer ? "BST" : "GMT")"
  }
}
