public import ImpactCore

extension FileAnswer: Reportable {
  public var grid: Grid { FilesAnswer(files: [self], totalFiles: 1).grid }

  public var report: Report {
    var entries = [
      Report.Entry("id", id), Report.Entry("organisation", org),
      Report.Entry("received", receivedAt.words),
      Report.Entry("stream", stream?.rawValue ?? Grid.dash),
      Report.Entry("layout", layout ?? Grid.dash), Report.Entry("state", state.rawValue),
    ]
    if let reason { entries.append(Report.Entry("reason", reason)) }
    if let retraction {
      entries.append(
        Report.Entry(
          "taken back", "\(retraction.at.words) by user \(retraction.uid): \(retraction.why)"))
    }
    if let disposal {
      entries.append(
        Report.Entry("original removed", "\(disposal.at.words), \(disposal.cause.words)"))
    }
    entries.append(Report.Entry("SHA-256", sha256))
    entries += rows.entries
    entries += notes.map { Report.Entry("note", $0) }
    return Report([.heading(name), .list(entries)])
  }
}

extension DisposalAnswer.Cause {
  fileprivate var words: String {
    switch self {
    case .keptLongEnough: "kept long enough"
    case .forgotten: "it named a person who is forgotten"
    }
  }
}

extension RowCounts {
  /// The nine counts, `rows read` first.
  public var entries: [Report.Entry] {
    [Report.Entry("rows read", Exact(read).shown(decimals: 0))]
      + RowState.allCases.map { state in
        Report.Entry(state.words, Exact(self[state]).shown(decimals: 0), indent: 1)
      }
  }
}
