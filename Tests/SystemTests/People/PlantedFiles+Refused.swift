extension PlantedFiles {
  /// Files that are set aside whole, each for another reason.
  mutating func dropUnreadable() async throws {
    let claims = PlantedTable.claims
    let names = (0..<12).map { _ in people.next(.name) }
    let miles = (0..<20).map { _ in names.map { _ in "12.5" } }
    try drop([names] + miles, .utf8, as: "a column for each.csv")
    let strangers = [["Who", "When", "Why"]] + people(with: .name, .phone, .title)
    try drop(strangers, .windows1252, as: "unknown.csv")
    try drop(PlantedTable.claims.rows(sound: 10, &people), .utf16, as: "no header.csv")
    try drop(misread(claims), .utf8, as: "misread.csv")
    try drop(rivals(), .utf8, as: "rivals.csv")

    let open = [["\"\(people.next(.name))"]] + claims.rows(sound: 5, &people)
    try drop([claims.header] + open, .broken, as: "broken quote.csv")
    try drop(cutShort(), .utf8, as: "cut short.csv")

    let kinds = [PlantedTable.plain[0], PlantedTable.plain[10]]
    var sheets: [(String, [[String]])] = []
    for table in kinds { sheets.append((people.next(.name), whole(table, sound: 30))) }
    try await drop(sheets, as: "two kinds.xlsx")
    let empty = (0..<3).map { _ in (people.next(.name), [[people.next(.staffNumber)]]) }
    try await drop(empty, as: "nothing known.ods")
  }

  private mutating func people(with secrets: PlantedPerson.Secret...) -> [[String]] {
    (0..<30).map { number in
      let person = people.next()
      return secrets.map { person.spelling(of: $0, number) }
    }
  }

  /// The last row, which the report's own program writes, is missing.
  private mutating func cutShort() -> [[String]] {
    let table = PlantedTable(
      "consultations", "Consultation ID|Date|Outcome|Duration|Waiting area|Patient",
      "{n}|{day}/05/2024|Completed|00:21|Beacon Unit|{name}")
    return [table.header] + table.rows(sound: 30, &people)
  }

  /// More than half of the rows cannot be read.
  private mutating func misread(_ table: PlantedTable) -> [[String]] {
    let rows = (0..<60).map { number in
      var row = table.row(number, &people)
      if number.isMultiple(of: 3) { return row }
      row[4] = people.next(.staffNumber)
      row[7] = people.next(.name)
      return row
    }
    return [table.header] + rows
  }

  /// Two columns could be the date, and the brackets say whose.
  private mutating func rivals() -> [[String]] {
    let header = [
      "Claim Ref", "Journey Date (\(people.next(.name)))", "Journey Date [\(people.next(.name))]",
      "Miles",
    ]
    return [header, ["R1", "03/05/2024", "04/05/2024", "9"]]
  }
}
