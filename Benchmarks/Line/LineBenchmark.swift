import Benchmark
import Glibc
import ImpactCore
import Intake
import Ledger
import Tables

/// The steps of the line from a file's bytes to the ledger, each measured alone on the same claims.
enum LineBenchmark {
  private static let claims = Result { try ClaimsFile(rows: 100_000) }
  private static let workbook = Result { try ClaimsFile(rows: 100_000, asWorkbook: true) }

  static func register() {
    Benchmark.defaultConfiguration = .init(
      metrics: [.cpuTotal, .wallClock, .peakMemoryResident], warmupIterations: 1,
      maxDuration: .seconds(20), maxIterations: 5)
    Benchmark("Cut 100,000 rows into cells") { _ in try cut() }
    Benchmark("Read 100,000 rows of 10 cells of a workbook") { _ in try readWorkbook() }
    Benchmark("The same workbook through zlib and expat alone, from Python") { _ in
      try workbook.get().readWithExpatAlone()
    }
    Benchmark("Read 100,000 rows into records") { _ in
      _ = try claims.get().read { blackHole($0) }
    }
    Benchmark("Enter 100,000 records in a new ledger") { benchmark in try enter(benchmark) }
    Benchmark("Load all factor books") { _ in blackHole(try FactorFolder.shelf()) }
  }

  private static func cut() throws {
    var table = try TextTable(descriptor: claims.get().descriptor)
    var row = TableRow()
    while try table.next(&row) { blackHole(row.count) }
  }

  private static func readWorkbook() throws {
    var file = try TableFile(descriptor: workbook.get().descriptor)
    var row = TableRow()
    while try file.next(&row) { blackHole(row.count) }
  }

  private static func enter(_ benchmark: Benchmark) throws {
    var records: [Record] = []
    let reading = try claims.get().read { records.append($0) }
    var folder = Array("/tmp/impactd-bench-XXXXXX".utf8CString)
    guard mkdtemp(&folder) != nil else {
      throw ClaimsFile.Failure(description: "there is no room in /tmp")
    }
    let path = String(decoding: folder.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer {
      unlink(path + "/ledger.db")
      rmdir(path)
    }
    let ledger = try Ledger(path: path + "/ledger.db")
    let arrival = Arrival(
      org: "RXX", name: "claims.csv", sha256: String(repeating: "0", count: 64), size: 0)
    benchmark.startMeasurement()
    let draft = ledger.draft(for: arrival)
    for record in records { try draft.append(record) }
    try ledger.accept(
      draft,
      FileSummary(layout: reading.layout, stream: reading.stream, problems: reading.problems),
      at: Instant(unixMilliseconds: 0))
    benchmark.stopMeasurement()
  }
}

/// What the runner of the benchmark package calls.
let benchmarks: @Sendable () -> Void = LineBenchmark.register
