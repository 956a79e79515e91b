/// How often each thread of the daemon makes each system call from the drop of a file until nothing
/// is pending: what a sweep goes over.
struct CallCounts {
  /// The two that do everything with files. The others only look at names and wait.
  static let threads = ["desk", "ledger"]
  /// These touch no file: a kill at one of them is a kill at the next call that does.
  private static let fileless: Set = [
    "brk", "futex", "getegid", "geteuid", "getgid", "getpid", "gettid", "getuid", "madvise",
    "mmap", "mprotect", "mremap", "munmap", "restart_syscall", "rseq", "rt_sigprocmask",
    "sched_yield",
  ]

  /// By thread and call.
  private(set) var counts: [String: [String: Int]] = [:]

  /// Takes in what strace(1) wrote about one thread, a line for each call.
  mutating func add(_ trace: String, of thread: String) {
    for line in trace.split(separator: "\n") {
      let name = line.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      guard line.dropFirst(name.count).hasPrefix("("), !Self.fileless.contains(String(name)) else {
        continue
      }
      counts[thread, default: [:]][String(name), default: 0] += 1
    }
  }

  /// Every call with every injection that `injections` gives for its name, in a fixed order.
  func points(_ injections: (String) -> [String]) -> [CallPoint] {
    Self.threads.flatMap { thread in
      counts[thread, default: [:]].sorted { $0.key < $1.key }.flatMap { call, count in
        (1...count).flatMap { number in
          injections(call).map {
            CallPoint(thread: thread, call: call, number: number, injection: $0)
          }
        }
      }
    }
  }
}
