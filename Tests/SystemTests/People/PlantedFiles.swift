/// The files in which the people are planted, and the drop that takes them.
struct PlantedFiles {
  let daemon: PrivateDaemon
  private let place: TemporaryDirectory
  var people: PlantedPeople
  /// How many were dropped.
  var count = 0
  /// The claims of all the people, one each.
  private var everybody: [[String]] = []
  /// The folder of the drop directory that they lie in.
  static let organisation = "RNN"

  init(_ people: PlantedPeople, _ daemon: PrivateDaemon) throws {
    self.people = people
    self.daemon = daemon
    place = try TemporaryDirectory()
  }

  // MARK: Containers

  mutating func drop(
    _ rows: [[String]], _ kind: PlantedText.Kind, as name: String, below folder: String = ""
  ) throws {
    count += 1
    try daemon.drop(
      PlantedText(rows: rows).bytes(kind), as: name, in: Self.organisation + folder)
  }

  /// A workbook of these tables; a sheet that begins with `-` is hidden.
  mutating func drop(_ sheets: [(name: String, rows: [[String]])], as name: String) async throws {
    count += 1
    var arguments: [String] = []
    for (number, sheet) in sheets.enumerated() {
      let table = "\(place.path)/\(number).csv"
      try Files.write(PlantedText(rows: sheet.rows).commas, to: table)
      arguments += [table, sheet.name]
    }
    arguments.insert("\(place.path)/\(name)", at: 1)
    let written = try await Oracle.run("write-workbook", arguments)
    guard written.status == 0 else { throw CannotWrite(said: written) }
    try Files.makeDirectory("\(daemon.drop)/\(Self.organisation)")
    try Files.move("\(place.path)/\(name)", to: "\(daemon.drop)/\(Self.organisation)/\(name)")
  }

  struct CannotWrite: Error { let said: Command.Outcome }

  // MARK: What people write around a table

  /// Rows of a table with people above it, beside it, in its totals and below it.
  mutating func whole(_ table: PlantedTable, sound: Int) -> [[String]] {
    titles() + [table.header + [people.next(.name), people.next(.registration)]]
      + table.rows(sound: sound, &people) + endings()
  }

  private mutating func titles() -> [[String]] {
    [
      ["Claimant", people.next(.name), "Staff number", people.next(.staffNumber)],
      ["Vehicle: \(people.next(.registration))", "Home", people.next(.address)],
    ]
  }

  private mutating func endings() -> [[String]] {
    [
      ["Total \(people.next(.name))"], ["\(people.next(.name)) total"],
      ["Total for \(people.next(.staffNumber))"],
      ["Signed: \(people.next(.name)), \(people.next(.phone))"],
    ]
  }

  // MARK: The files

  /// All thousand in their right columns, and then each table in each container.
  mutating func dropReadable() async throws {
    let claims = PlantedTable.claims
    everybody = people.all.indices.map { claims.row($0, &people) }
    for name in ["claims of all.csv", "copy.csv"] {
      try drop([claims.header] + everybody + everybody.prefix(2), .utf8, as: name)
    }
    for (number, table) in PlantedTable.plain.enumerated() {
      let kind = [PlantedText.Kind.utf8, .windows1252, .utf16][number % 3]
      try drop(whole(table, sound: 50), kind, as: "\(table.name).csv")
      let sheets = [
        (sheetName(number), whole(table, sound: 50)), (people.next(.name), []),
        ("-\(people.next(.name))", [[people.next(.email)]]),
      ]
      try await drop(sheets, as: "\(table.name).\(number % 3 == 2 ? "ods" : "xlsx")")
    }
    for table in PlantedTable.ofTabs {
      let isLog = table.name == "odometer log"
      let first = isLog ? people.next(.registration) : PlantedTable.beacon
      let second = isLog ? people.next(.name) : people.next(.postcode)
      let sheets = [(first, whole(table, sound: 50)), (second, whole(table, sound: 50))]
      try await drop(sheets, as: "\(table.name).xlsx")
    }
    let own = "/\(people.next(.name))"
    try drop(whole(claims, sound: 50), .utf8, as: "in a folder.csv", below: own)
    try drop(attendance(), .utf16, as: "attendance.csv")
    try drop(months(), .utf8, as: "monthly counts.csv")
    try drop(labelledHeaders(), .utf8, as: "brackets.csv")
  }

  /// A tab that is named after whoever filled it in, by one thing or another.
  private mutating func sheetName(_ number: Int) -> String {
    let ways: [PlantedPerson.Secret] = [.name, .staffNumber, .registration, .assignment, .postcode]
    return people.next(ways[number % ways.count])
  }

  /// The same references again: rows that say the same, and others with other miles, reversed, of
  /// another person, not yet approved, or not to be believed.
  mutating func dropAmendments() throws {
    let claims = PlantedTable.claims
    let again = everybody.prefix(200).enumerated().map { number, known in
      var row = number % 5 < 4 ? known : claims.row(number, &people)
      row[7] = ["12.5", "31.5", "-12.5", "701", "9"][number % 5]
      return row
    }
    let pending = (2000..<2020).map { number in
      var row = claims.row(number, &people)
      row[11] = "Pending"
      return row
    }
    try drop([claims.header] + again + pending, .utf8, as: "claims of all again.csv")
  }

  private mutating func attendance() -> [[String]] {
    let table = PlantedTable(
      "attendance", "Name|First join|Last leave|In-meeting duration|Email|Role",
      "{name}|0{n}/05/2024, 10:00|0{n}/05/2024, 11:00|1h|{email}|Presenter")
    let title = [["1. Summary"], ["Meeting title", people.next(.title)]]
    let about = [
      ["Attended participants", "9"], ["Start time", "03/05/2024, 10:00"],
      ["Meeting duration", "1h"], ["2. Participants"],
    ]
    return title + about + [table.header] + table.rows(sound: 9, &people)
      + [[], ["3. In-Meeting Activities"], [people.next(.name)]]
  }

  private mutating func months() -> [[String]] {
    let table = PlantedTable("months", "Service|Platform|Apr-25#|May-25#", "Beacon Unit|Teams|3|4")
    var rows = (0..<30).map { table.row($0, &people) }
    for column in 1..<4 {
      for secret in [PlantedPerson.Secret.name, .assignment, .email, .registration] {
        var row = table.row(0, &people)
        row[column] = people.next(secret)
        rows.append(row)
      }
    }
    return titles() + [table.header] + rows
  }

  /// Known columns whose brackets name people.
  private mutating func labelledHeaders() -> [[String]] {
    let rows = (0..<30).map { number in
      ["L\(number)", number < 4 ? "32/05/2024" : "03/05/2024", number < 8 ? "?" : "9", "Paid"]
    }
    let header = [
      "Claim Ref (\(people.next(.name)))", "Date [\(people.next(.name))]",
      "(\(people.next(.staffNumber))) Miles", "Status (\(people.next(.registration)))",
    ]
    return [header] + rows
  }
}
