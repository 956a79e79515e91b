/// A table as one of the four streams sends it, in which people stand where they belong and, row
/// by row, in every other cell.
///
/// Columns and the cells of a sound row have `|` between them. `{n}` is the row's number, `{day}` a
/// day of a month, `{name}` and so on the next person. A header that ends in `#` is a quantity, in
/// which digits alone are a figure and tell nobody; one that ends in `@` is a site or department,
/// which is kept as it is written as long as it has not the form of something personal.
struct PlantedTable {
  let name: String
  private let columns: [String]
  private let cells: [String]

  init(_ name: String, _ columns: String, _ cells: String) {
    self.name = name
    self.columns = columns.split(separator: "|").map(String.init)
    self.cells = cells.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
  }

  /// Without the marks.
  var header: [String] {
    columns.map { $0.hasSuffix("#") || $0.hasSuffix("@") ? String($0.dropLast()) : $0 }
  }

  func row(_ number: Int, _ people: inout PlantedPeople) -> [String] {
    let person = people.next()
    return cells.map { cell in
      var text = cell.replacing("{n}", with: "\(number)")
        .replacing("{day}", with: number % 28 < 9 ? "0\(number % 28 + 1)" : "\(number % 28 + 1)")
      for (word, secret) in Self.secrets where text.contains(word) {
        text = text.replacing(word, with: person.spelling(of: secret, number))
      }
      return text
    }
  }

  /// Sound rows, and among them one for each column and each secret that does not belong there.
  func rows(sound: Int, _ people: inout PlantedPeople) -> [[String]] {
    var rows = (0..<sound).map { row($0, &people) }
    for (column, mark) in columns.enumerated() {
      for secret in secrets(under: mark) {
        var spoilt = row(rows.count, &people)
        spoilt[column] = people.next(secret)
        rows.append(spoilt)
      }
    }
    return rows
  }

  /// The secrets that a column must not let through.
  private func secrets(under mark: String) -> [PlantedPerson.Secret] {
    let all = PlantedPerson.Secret.allCases
    if mark.hasSuffix("@") { return [.registration, .postcode, .email] }
    if mark.hasSuffix("#") { return all.filter { ![.staffNumber, .phone].contains($0) } }
    return all
  }

  private static let secrets: [(String, PlantedPerson.Secret)] = [
    ("{name}", .name), ("{staff}", .staffNumber), ("{assignment}", .assignment),
    ("{reg}", .registration), ("{email}", .email), ("{postcode}", .postcode),
    ("{address}", .address), ("{phone}", .phone), ("{title}", .title),
  ]
}
