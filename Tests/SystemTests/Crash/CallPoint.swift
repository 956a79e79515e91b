/// One system call of one thread of the daemon: the `number`-th of its name since a file was
/// dropped.
struct CallPoint: CustomStringConvertible {
  /// As `/proc` names the thread.
  let thread: String
  let call: String
  let number: Int
  /// What is made of the call: `signal=SIGKILL` before it is done, or `error=EIO` in its stead.
  let injection: String

  var description: String { "\(thread): \(call) \(number), \(injection)" }

  /// The options for strace(1), which says in the file `log` what it did.
  func options(log: String) -> [String] {
    ["-y", "-o", log, "-e", "trace=\(call)", "-e", "inject=\(call):\(injection):when=\(number)"]
  }
}
