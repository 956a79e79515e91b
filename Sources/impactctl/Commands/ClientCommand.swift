import ArgumentParser

/// A command of the client: it does its work, or leaves with one sentence and a code.
protocol ClientCommand: AsyncParsableCommand {
  /// Does the work; what it returns is the code to leave with, nil for success.
  func act() async throws(Failure) -> Failure.Code?
}

extension ClientCommand {
  func run() async throws {
    let code: Failure.Code?
    do {
      code = try await act()
    } catch {
      Output.remark(error.sentence)
      code = error.code
    }
    if let code { throw ExitCode(code.rawValue) }
  }
}
