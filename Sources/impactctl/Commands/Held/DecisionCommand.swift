import QueryWire

/// A command that decides on held rows: leaves with 1 where one of them was refused.
protocol DecisionCommand: DaemonCommand where Answer == DecisionsAnswer {}

extension DecisionCommand {
  func code(of answer: DecisionsAnswer) -> Failure.Code? { answer.isComplete ? nil : .refused }
}
