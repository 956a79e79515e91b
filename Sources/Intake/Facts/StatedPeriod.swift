package import ImpactCore

/// A period that a title or a file's name states: `Period 01/04/2025 to 30/04/2025`, `April 2025`,
/// `2025-04`, `2024/25` (a financial year), `2025`.
package enum StatedPeriod {
  /// The period above a table; nil where nothing or more than one thing is stated.
  package static func inTitles(_ lines: [[String]]) -> DateSpan? {
    only(lines.compactMap { inText($0.joined(separator: " ")) })
  }

  package static func inFileName(_ name: String) -> DateSpan? {
    let stem = name.split(separator: ".", omittingEmptySubsequences: false)
    return inText(stem.count > 1 ? stem.dropLast().joined(separator: " ") : name)
  }

  private static func only(_ spans: [DateSpan]) -> DateSpan? {
    Set(spans).count == 1 ? spans[0] : nil
  }

  private static func inText(_ text: String) -> DateSpan? {
    days(text) ?? only(months(text)) ?? only(years(text))
  }

  /// Two dates, both included.
  private static func days(_ text: String) -> DateSpan? {
    let days = text.split(separator: " ").compactMap { word -> CivilDate? in
      guard let span = CellDate(Array(word.utf8)[...])?.span(.dayFirst), span.isOneDay,
        word.contains(where: { "/-.".contains($0) })
      else { return nil }
      return span.first
    }
    guard days.count == 2, days[0] <= days[1] else { return nil }
    return DateSpan(first: days[0], last: days[1])
  }

  /// Words without whole dates: `2025-04-12` in a name is the day of an export, no period.
  private static func words(_ text: String) -> [String] {
    text.split { " _".contains($0) }
      .filter { word in CellDate(Array(word.utf8)[...])?.span(.dayFirst)?.isOneDay != true }
      .flatMap { CellWords(Array($0.utf8)[...]).words }
  }

  /// A month's name beside a year, or `2025 04`.
  private static func months(_ text: String) -> [DateSpan] {
    let words = words(text)
    return zip(words, words.dropFirst()).compactMap { first, second in
      let joined = year(first) == nil ? "1 \(first) \(second)" : "\(first)-\(second)-01"
      guard year(first) != nil || year(second) != nil, first.count > 2,
        let day = CellDate(Array(joined.utf8)[...])?.span(.dayFirst)?.first,
        financialYear(first, second) == nil
      else { return nil }
      return day.month.days
    }
  }

  private static func years(_ text: String) -> [DateSpan] {
    let words = words(text)
    if let span = zip(words, words.dropFirst()).compactMap(financialYear).first { return [span] }
    return words.compactMap { word in
      year(word).map {
        DateSpan(
          first: CivilMonth(year: $0, month: 1).days.first,
          last: CivilMonth(year: $0, month: 12).days.last)
      }
    }
  }

  /// `2024` before `25` or `2025` is April to March.
  private static func financialYear(_ first: String, _ second: String) -> DateSpan? {
    guard let start = year(first),
      second == String(start + 1) || second == String(start + 1).suffix(2)
    else { return nil }
    return DateSpan(
      first: CivilMonth(year: start, month: 4).days.first,
      last: CivilMonth(year: start + 1, month: 3).days.last)
  }

  private static func year(_ word: String) -> Int? {
    let digits = word.hasPrefix("fy") ? String(word.dropFirst(2)) : word
    guard digits.count == 4, let year = Int(digits), (2000...2099).contains(year) else {
      return nil
    }
    return year
  }
}
