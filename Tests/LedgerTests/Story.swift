import ImpactCore
import Ledger
import TestSupport

/// What happened to a ledger, so that it can be told again without the files that were taken back.
struct Story {
  private enum Act {
    case drop([Record], name: String)
    case decision(Verdict, id: String)
  }

  private var acts: [Act] = []
  private var drops = 0
  private var takenBack: Set<Int> = []
  private var held: [String] = []

  /// Numbers of the files that were not taken back.
  var standing: [Int] { (1...max(1, drops)).filter { $0 <= drops && !takenBack.contains($0) } }

  mutating func takeBack(_ file: Int) { takenBack.insert(file) }

  static func verdict(_ random: inout SeededGenerator) -> Verdict {
    let verdicts: [Verdict] = [.accept, .reject, .undo, .correct(.kilometre), .accept]
    return verdicts[Int.random(in: 0..<verdicts.count, using: &random)]
  }

  /// Drops a file or decides on a row that was once held.
  mutating func act(on books: TemporaryLedger, _ random: inout SeededGenerator) throws {
    if random.oneIn(3), let id = held.randomElement(using: &random) {
      let verdict = Story.verdict(&random)
      let made = try books.ledger.decide(verdict, on: [id], by: 7, at: books.now)
      if case .decided = made[0].outcome { acts.append(.decision(verdict, id: id)) }
      return
    }
    try drop(file(&random), name: name(&random), into: books)
  }

  @discardableResult
  mutating func drop(
    _ records: [Record], name: String, into books: TemporaryLedger
  ) throws -> FileEntry {
    let entry = try books.drop(records, name: name)
    drops = Int(entry.id.dropFirst()) ?? 0
    acts.append(.drop(records, name: name))
    held += try books.ledger.heldRows(limit: .max).rows.map(\.id.description)
      .filter { $0.hasPrefix("\(entry.id)-") }
    return entry
  }

  /// How many rows the N-th file had.
  func rows(ofFile number: Int) -> Int {
    let files = acts.compactMap { act in
      if case .drop(let records, _) = act { records.count } else { nil }
    }
    return files[number - 1]
  }

  func name(_ random: inout SeededGenerator) -> String {
    random.oneIn(3) ? "other.csv" : "claims.csv"
  }

  /// Claims with references of which several files say something, or visits without.
  func file(_ random: inout SeededGenerator) -> [Record] {
    if random.oneIn(3) {
      let first = Int.random(in: 1...6, using: &random)
      return Claim.records(
        (first..<first + Int.random(in: 1...8, using: &random)).map {
          Claim(nil, "\($0)", site: "S\($0 % 2)", $0 == 7 ? .held : .counted)
        })
    }
    let kinds: [Claim.Kind] = [.counted, .counted, .held, .held, .notApplicable, .rejected]
    var claims: [Claim] = []
    for number in 0..<5 where !random.oneIn(3) {
      let miles = Int.random(in: 1...3, using: &random)
      claims.append(
        Claim(
          "R\(number)", "\(miles)", day: miles, site: "S\(miles)",
          kinds[Int.random(in: 0..<kinds.count, using: &random)]))
    }
    if random.oneIn(2) { claims.append(Claim("R9", "-1", day: 12, .reversal)) }
    return Claim.records(claims.isEmpty ? [Claim("R0", "1")] : claims)
  }

  /// A ledger in which the files that were taken back were never dropped: empty ones keep their
  /// numbers.
  func toldAgain() throws -> TemporaryLedger {
    let books = try TemporaryLedger()
    var file = 0
    for act in acts {
      switch act {
      case .drop(let records, let name):
        file += 1
        let isGone = takenBack.contains(file)
        try books.drop(isGone ? [] : records, name: isGone ? "nothing.csv" : name)
      case .decision(let verdict, let id):
        try books.ledger.decide(verdict, on: [id], by: 7, at: books.now)
      }
    }
    return books
  }
}
