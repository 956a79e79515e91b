extension IdleAnswer: Reportable {
  public var grid: Grid {
    Grid(
      columns: [.text("idle", "idle"), .figure("files_waiting", "files waiting")],
      rows: [[.init(isIdle ? "true" : "false"), .init(filesWaiting)]])
  }

  public var report: Report {
    Report([
      .line(isIdle ? "Nothing is pending." : "\(filesWaiting.filesInWords) still pending.")
    ])
  }
}

extension Int {
  /// `1 file is`, `3 files are`.
  var filesInWords: String { self == 1 ? "1 file is" : "\(self) files are" }
}
