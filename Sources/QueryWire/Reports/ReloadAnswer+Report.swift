extension ReloadAnswer: Reportable {
  public var grid: Grid {
    Grid(columns: [.text("edition", "edition")], rows: editions.map { [.init($0)] })
  }

  public var report: Report {
    let editions = editions.joined(separator: ", ")
    return Report(
      [.line("Configuration and factor books were read again. Editions: \(editions).")]
        + notes.map { .line($0) })
  }
}
