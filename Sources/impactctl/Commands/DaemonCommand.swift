import QueryWire

/// A command that is one question to the daemon.
protocol DaemonCommand: ClientCommand {
  associatedtype Answer: WireValue & Reportable
  var common: CommonOptions { get }
  func ask(_ daemon: Daemon) async throws(Failure) -> Answer
  /// The code to leave with once the answer is shown; nil for success.
  func code(of answer: Answer) -> Failure.Code?
}

extension DaemonCommand {
  func code(of answer: Answer) -> Failure.Code? { nil }

  func act() async throws(Failure) -> Failure.Code? {
    let answer = try await ask(Daemon(common))
    try Output.show(answer, as: common.format)
    if common.format.isExact, let remark = (answer as? any PagedAnswer)?.remark {
      Output.remark(remark)
    }
    return code(of: answer)
  }
}
