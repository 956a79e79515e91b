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

  /// Columns whose header offers several names, all of them among these.
  func columns(withEveryHalfIn names: [String]) -> [Int] {
    halves.filter { $0.names.allSatisfy(names.contains) }.map(\.column)
  }
}
