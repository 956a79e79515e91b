import Glibc
import ImpactCore
import Ledger
import Tables

/// A step of the line from a file's bytes to an answer, so that it can be measured alone.
public enum LineStep: String, CaseIterable, Sendable {
  case cutText = "cut-text"
  case readWorkbook = "read-workbook"
  case readRecords = "read-records"
  case enterRecords = "enter-records"
  case enterAgain = "enter-again"
  case openLedger = "open-ledger"
  case loadFactors = "load-factors"
  case reckonImpact = "reckon-impact"

  /// What it does, for a person who reads the figures.
  public var title: String {
    switch self {
    case .cutText: "Cut a text file of claims into cells"
    case .readWorkbook: "Read the cells of a workbook of claims"
    case .readRecords: "Read a text file of claims into records"
    case .enterRecords: "Enter the records of claims in a new ledger"
    case .enterAgain: "Enter claims that the ledger already holds"
    case .openLedger: "Open a ledger of claims"
    case .loadFactors: "Load all factor books"
    case .reckonImpact: "Work out the impact of every sum of a ledger of claims"
    }
  }

  /// Makes everything ready that the step needs: claims of so many rows, or a workbook of them at
  /// `path`. What comes back is the step itself, and does the same work each time it is called.
  public func prepare(rows: Int, workbook path: String? = nil) throws -> () throws -> Void {
    switch self {
    case .cutText:
      let claims = try ClaimsFile(rows: rows)
      return { try Self.cut(claims) }
    case .readWorkbook:
      let workbook =
        try path.map { try ClaimsFile(path: $0, rows: rows) }
        ?? ClaimsFile(rows: rows, asWorkbook: true)
      return { try Self.readCells(of: workbook) }
    case .readRecords:
      let claims = try ClaimsFile(rows: rows)
      return { _ = try claims.read { _ in } }
    case .enterRecords:
      let claims = try BookedClaims(rows: rows)
      return { try claims.enterInNewLedger() }
    case .enterAgain:
      let claims = try BookedClaims(rows: rows)
      try claims.enterInNewLedger()
      return { try claims.enter() }
    case .openLedger:
      let claims = try BookedClaims(rows: rows)
      try claims.enterInNewLedger()
      return { try claims.open() }
    case .loadFactors:
      return { _ = try FactorFolder.shelf() }
    case .reckonImpact:
      let claims = try BookedClaims(rows: rows)
      try claims.enterInNewLedger()
      let postings = try claims.postings()
      let shelf = try FactorFolder.shelf()
      return { try Self.reckon(postings, with: shelf) }
    }
  }

  private static func cut(_ claims: ClaimsFile) throws {
    var table = try TextTable(descriptor: claims.descriptor)
    var row = TableRow()
    var rows = 0
    while try table.next(&row) { rows += 1 }
    try expect(rows > claims.rows, "rows were lost")
  }

  private static func readCells(of workbook: ClaimsFile) throws {
    var file = try TableFile(descriptor: workbook.descriptor)
    var row = TableRow()
    var rows = 0
    while try file.next(&row) { rows += 1 }
    try expect(rows > workbook.rows, "rows were lost")
  }

  private static func reckon(_ postings: [Posting], with shelf: FactorShelf) throws {
    var known = 0
    for posting in postings {
      let place = posting.place
      let factors = shelf.impact(of: place.key, month: place.month, policy: .calendarYear)
      for measure in ImpactMeasure.allCases {
        let sum = posting.tally.amount.sum
        if factors[measure].impact(of: sum, in: place.key.unit) != nil { known += 1 }
      }
    }
    try expect(known > 0, "no impact is known")
  }

  private static func expect(_ holds: Bool, _ otherwise: String) throws {
    if !holds { throw ClaimsFile.Failure(description: otherwise) }
  }
}
