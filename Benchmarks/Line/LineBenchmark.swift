import Benchmark
import LineSteps

/// The steps of the line from a file's bytes to an answer, each measured alone on the same claims.
enum LineBenchmark {
  private static let rows = 100_000
  private static let workbook = Result { try ClaimsFile(rows: rows, asWorkbook: true) }

  static func register() {
    Benchmark.defaultConfiguration = .init(
      metrics: [.cpuTotal, .wallClock, .peakMemoryResident], warmupIterations: 1,
      maxDuration: .seconds(20), maxIterations: 5)
    for step in LineStep.allCases {
      Benchmark("\(step.title), \(rows) rows") { benchmark in
        let work = try step.prepare(rows: rows)
        benchmark.startMeasurement()
        try work()
        benchmark.stopMeasurement()
      }
    }
    Benchmark("The same workbook through zlib and expat alone, from Python") { _ in
      try workbook.get().readWithExpatAlone()
    }
  }
}

/// What the runner of the benchmark package calls.
let benchmarks: @Sendable () -> Void = LineBenchmark.register
