import Glibc

/// What libFuzzer calls. The program that `Scripts/fuzz` links has no other beginning.
enum FuzzEntry {
  /// Named in the environment, so that one program serves every kind of input.
  static let target = getenv("FUZZ_TARGET").flatMap { FuzzTarget(rawValue: String(cString: $0)) }

  /// Of processor time, under the sanitizer. libFuzzer counts what others run beside it too.
  private static let secondsMost = 2

  static func examine(_ input: [UInt8]) {
    guard let target else {
      complain(["FUZZ_TARGET names none of \(FuzzTarget.allCases.map(\.rawValue))."])
    }
    let start = processorSeconds
    var complaints = target.complaints(about: input)
    let seconds = processorSeconds - start
    if seconds > secondsMost { complaints.append("The input takes \(seconds) seconds.") }
    if !complaints.isEmpty { complain(complaints) }
  }

  private static var processorSeconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec
  }

  /// Ends the process in the way that libFuzzer takes for a finding.
  private static func complain(_ complaints: [String]) -> Never {
    let text = Array(complaints.map { "complaint: \($0)\n" }.joined().utf8)
    _ = write(STDERR_FILENO, text, text.count)
    abort()
  }
}

@c(LLVMFuzzerTestOneInput)
public func examineFuzzInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  FuzzEntry.examine(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
