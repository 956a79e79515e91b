import ImpactCore

extension DecisionsAnswer: Reportable {
  public var grid: Grid {
    let columns: [Grid.Column] = [
      .text("id", "id"), .text("outcome", "outcome"), .text("state", "state"),
      .text("reason", "reason"),
    ]
    let rows = decisions.map { decision -> [Grid.Cell] in
      [
        .init(decision.id), .init(decision.outcome.rawValue), .init(decision.state?.rawValue),
        .init(decision.reason),
      ]
    }
    return Grid(columns: columns, rows: rows)
  }

  public var report: Report {
    Report(decisions.map { .line($0.sentence) })
  }
}

extension DecisionAnswer {
  fileprivate var sentence: String {
    let already = outcome == .already ? " already" : ""
    switch state {
    case .held: return "\(id) is held\(already) and waits for a decision."
    case .counted: return "\(id) is counted\(already)."
    case .amended: return "\(id) is counted\(already), in the place of its earlier version."
    case .rejected: return "\(id) is left out\(already)."
    default: return "\(id) was not decided. \(reason ?? "")"
    }
  }
}
