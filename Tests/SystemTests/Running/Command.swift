import Dispatch
import Glibc

/// A program to run to its end, as somebody at a shell would.
struct Command {
  let program: String
  let arguments: [String]
  /// Set on top of this process's own environment.
  var environment: [String: String] = [:]
  /// What it reads on standard input.
  var input = ""
  /// After so many seconds it is ended, and its status is nil.
  var limit: Double = 120

  /// What became of it.
  struct Outcome: CustomStringConvertible {
    /// The exit code, or nil when a signal ended it.
    let status: Int32?
    let output: String
    let errors: String

    var description: String {
      "status \(status.map(String.init) ?? "none, ended by a signal")\n\(output)\(errors)"
    }
  }

  init(_ program: String, _ arguments: [String] = []) {
    self.program = program
    self.arguments = arguments
  }

  /// Runs it away from the threads that the tests share.
  func run() async throws -> Outcome {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(with: Result { try runBlocking() })
      }
    }
  }

  private func runBlocking() throws -> Outcome {
    let child = try ChildProcess(
      program, arguments, environment: environment, input: .pipe, output: .pipe)
    return child.exchange(input: input, limit: limit)
  }
}
