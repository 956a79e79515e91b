extension RescanAnswer: Reportable {
  public var grid: Grid {
    Grid(columns: [.figure("files_waiting", "files waiting")], rows: [[.init(filesWaiting)]])
  }

  public var report: Report {
    Report([.line("The drop directory was looked at; \(filesWaiting.filesInWords) waiting.")])
  }
}
