import ImpactCore

/// The cells of a header row by their names.
struct HeaderIndex {
  let headers: [HeaderText]
  private var places: [String: [Int]] = [:]
  /// The halves of headers such as `datum/date`.
  private var halves: [(column: Int, names: [String])] = []

  init(_ headers: [HeaderText]) {
    self.headers = headers
    for (column, header) in headers.enumerated() where !header.name.isEmpty {
      places[header.name, default: []].append(column)
      let names = header.name.split(separator: "/").map(String.init)
      if names.count > 1 { halves.append((column, names)) }
    }
  }

  func columns(named name: String) -> [Int] { places[name] ?? [] }

  /// The first column whose header is one of these, brackets included.
  func column(wholly names: [String]) -> Int? {
    headers.firstIndex { names.contains($0.whole) }
  }

  /// Columns whose header is a month: `Apr-25`, or the first day of one as a date.
  var months: [(column: Int, month: CivilMonth)] {
    headers.enumerated().compactMap { column, header in
      guard let date = CellDate(Array(header.whole.utf8)[...]),
        let span = date.span(.dayFirst), date.isMonth || span.first == span.first.month.days.first
      else { return nil }
      return (column, span.first.month)
    }
  }

  /// Columns whose header offers several names, all of them among these.
  func columns(withEveryHalfIn names: [String]) -> [Int] {
    halves.filter { $0.names.allSatisfy(names.contains) }.map(\.column)
  }
}
