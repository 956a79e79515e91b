import Glibc
import LineSteps

/// Makes one step of the line ready, does it so many times and prints its processor time as JSON:
/// `CountedLine STEP ROWS TIMES [WORKBOOK]`. The instructions of a step are the difference between
/// two runs.
///
/// Without arguments it names the steps.
@main struct CountedLine {
  static func main() throws {
    let arguments = CommandLine.arguments
    if arguments.count == 1 {
      for step in LineStep.allCases { print(step.rawValue) }
      return
    }
    guard arguments.count >= 4, arguments.count <= 5, let step = LineStep(rawValue: arguments[1]),
      let rows = Int(arguments[2]), let times = Int(arguments[3]), rows > 0, times >= 0
    else {
      let usage = "usage: CountedLine [STEP ROWS TIMES [WORKBOOK]]\n"
      write(STDERR_FILENO, usage, usage.utf8.count)
      exit(64)
    }
    let work = try step.prepare(rows: rows, workbook: arguments.count == 5 ? arguments[4] : nil)
    let began = processorSeconds
    for _ in 0..<times { try work() }
    print("{\"seconds\": \(processorSeconds - began)}")
  }

  /// Of all threads of this process.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
