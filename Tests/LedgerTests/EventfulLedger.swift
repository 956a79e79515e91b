import ImpactCore
import Ledger

/// A ledger in which everything has happened once: drops of two organisations, new versions,
/// problems, held rows, decisions, a new version of a file without references, a file that is held
/// whole, a repeat, a quarantine and two retractions.
enum EventfulLedger {
  static func make() throws -> TemporaryLedger {
    let books = try TemporaryLedger()
    try books.drop(
      Claim.records((1...400).map { claim($0, miles: "\($0).\($0 % 7)") }))
    try books.drop(
      Claim.records((300...600).map { claim($0, miles: "\($0 % 9 == 0 ? $0 + 1 : $0).\($0 % 7)") }),
      name: "later.csv")
    try books.drop(
      Claim.records((1...40).map { claim($0, miles: "\($0)") }), org: "RXX", basis: .odometer)
    try dropWithProblems(into: books)
    try decide(on: books)
    try books.drop(visits(1..<30), name: "visits.csv")
    try books.drop(visits(8..<34), name: "visits.csv")
    try books.drop(visits(31..<60), name: "visits.csv")
    let east = Claim.records((60...70).map { claim($0, miles: "\($0)", site: "East") })
    try books.drop(east)
    try books.drop(east, name: "east.csv")
    try books.retract("f8")
    try books.retract("f2", why: "sent twice")
    try books.ledger.refuse(
      books.arrival("notes.csv"), reason: "It is no table.", whatToDo: "Send a table.",
      at: books.now)
    let first = try books.ledger.files()[0]
    try books.ledger.noteUnchanged(books.arrival("again.csv"), of: first, at: books.now)
    return books
  }

  private static func claim(_ number: Int, miles: String, site: String = "") -> Claim {
    Claim(
      "R\(number)", miles, day: number % 28 + 1,
      site: site.isEmpty ? "Site \(number % 11)" : site, orgUnit: "Unit \(number % 7)")
  }

  private static func visits(_ miles: Range<Int>) -> [Record] {
    Claim.records(miles.map { Claim(nil, "\($0)", day: $0 % 28 + 1) })
  }

  private static func dropWithProblems(into books: TemporaryLedger) throws {
    let draft = books.ledger.draft(for: books.arrival("held.csv"))
    var problems: [Problem] = []
    for number in 1...12 {
      let record = Claim("R\(number)", "\(number)00", day: number, .held).record(row: number + 1)
      try draft.append(record)
      problems.append(
        Problem(
          source: record.source, column: "Miles", code: "too-far", reason: "Very far.",
          whatToDo: "Look at it.", state: .held))
    }
    try books.ledger.accept(
      draft,
      FileSummary(
        layout: "claims", stream: .mileage, notes: ["Read with care."], problems: problems),
      at: books.now)
  }

  private static func decide(on books: TemporaryLedger) throws {
    try books.ledger.decide(.accept, on: ["f4-r2", "f4-r3", "f4-r4"], by: 7, at: books.now)
    try books.ledger.decide(.correct(.kilometre), on: ["f4-r5"], by: 7, at: books.now)
    try books.ledger.decide(.reject, on: ["f4-r6", "f4-r7"], by: 8, at: books.now)
    try books.ledger.decide(.undo, on: ["f4-r2"], by: 7, at: books.now)
  }
}
