import Glibc
import ImpactCore
import QueryWire

/// Where a watched answer is drawn: a table on a terminal in the place of the last one, with the
/// time beneath; anything else below the last one, and only when it differs.
struct WatchedScreen<Answer: WireValue & Reportable> {
  private let format: OutputFormat
  private let isCleared: Bool
  private var last: Answer?

  init(_ format: OutputFormat) {
    self.format = format
    isCleared = format == .table && Terminal.isScreen
  }

  /// False where the reader is gone and wants no more.
  mutating func draw(_ answer: Answer) throws(Failure) -> Bool {
    if isCleared {
      let time = Report.Part.line("\(WatchedScreen.now.wordsInUK) · Ctrl-C ends this")
      let report = Report(answer.report.parts + [.gap, time])
      return try Output.write(Terminal.clearing + report.text(Terminal.style))
    }
    guard answer != last else { return true }
    let gap = last == nil || format == .json ? "" : "\n"
    last = answer
    return try Output.write(gap + Output.text(of: answer, as: format))
  }

  private static var now: Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(unixMilliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }
}
