import ImpactCore

extension ForgettingAnswer: Reportable {
  public var grid: Grid {
    func rows(_ files: [NamedFile], _ finding: String) -> [[Grid.Cell]] {
      files.map { [.init(finding), .init($0.id), .init($0.name)] }
    }
    return Grid(
      columns: [
        .text("finding", "finding"), .text("file_id", "file"), .text("name", "name"),
      ],
      rows: rows(originals, isTrial ? "to-remove" : "removed") + rows(unreadable, "unreadable")
        + rows(fileNames, "file-name") + places.map { [.init("place"), .nothing, .init($0)] })
  }

  public var report: Report {
    var lines = [Report.Part.line(summary)]
    if !grid.rows.isEmpty { lines.append(.grid(grid)) }
    lines += remarks.map { .line($0) }
    return Report(lines)
  }

  private var summary: String {
    let searched = "\(Exact(searched).shown(decimals: 0)) originals were looked through"
    if originals.isEmpty { return "\(searched); none of them names this person." }
    let count = originals.count == 1 ? "1 names" : "\(originals.count) name"
    let done =
      isTrial
      ? "Nothing was removed; ask without --dry-run for that."
      : "The totals are as before, and the same bytes are never kept again."
    return "\(searched); \(count) this person\(isTrial ? "" : " and was removed"). \(done)"
  }

  /// What somebody has to see to.
  private var remarks: [String] {
    var remarks: [String] = []
    if !unreadable.isEmpty {
      remarks.append("Look at the unreadable files yourself, and delete them where need be.")
    }
    if !fileNames.isEmpty {
      remarks.append("The history keeps names of files: leave people out of them.")
    }
    if !places.isEmpty {
      remarks.append(
        "The history keeps names of sites and departments: leave people out of those columns.")
    }
    if filesWaiting > 0 {
      remarks.append("\(filesWaiting.filesInWords) waiting; ask again when they are read.")
    }
    return remarks
  }
}
