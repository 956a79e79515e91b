public import ImpactCore

extension Ledger {
  /// A file's entry as the file stands beside the other sources of the same facts: rows that
  /// another source covers are not applicable, and notes say by what, or what its own rows cover.
  /// Worked out, not written down: it changes with every file that comes or goes. `instant` is the
  /// moment that the entry was asked for.
  public func standing(
    _ entry: FileEntry, asOf instant: Instant? = nil
  ) throws(LedgerError) -> FileEntry {
    guard entry.state == .accepted, let number = FileEntry.number(entry.id) else { return entry }
    let settlement = try settlement(asOf: instant)
    if settlement.choice.isUncontested { return entry }
    let basis = try files.names(of: number).basis
    var standing = entry
    if settlement.covers(basis, org: entry.arrival.org, stream: entry.stream) {
      let rows = try coveredRows(
        of: number, org: entry.arrival.org, settlement, through: files.lastEvent(asOf: instant))
      for (state, count) in rows.byState {
        standing.counts[state] -= count
        standing.counts[.notApplicable] += count
      }
      standing.notes += rows.sentences
    }
    if let basis, settlement.goesBefore(basis, org: entry.arrival.org, stream: entry.stream) {
      standing.notes += settlement.sentences(basis, for: try facts(of: number, entry.arrival.org))
    }
    return standing
  }

  /// What the file's own rows tell of.
  private func facts(of file: Int64, _ org: String) throws(LedgerError) -> Set<ActivityFact> {
    guard let event = try files.acceptance(of: file) else { return [] }
    var facts: Set<ActivityFact> = []
    var balances = Balances()
    try balances.add(try books.sheet(event: event, entry: .posting).sheet, org: org, names)
    for posting in BookView(balances) {
      if let fact = ActivityFact(posting.place) { facts.insert(fact) }
    }
    return facts
  }

  /// How many rows of each state are not applicable because another source covers them.
  public func coveredCounts() throws(LedgerError) -> RowCounts {
    if let known = coveredNow { return known }
    var covered = RowCounts()
    let settlement = try settlement()
    if !settlement.choice.isUncontested {
      for entry in try files.entries(state: .accepted) {
        guard let number = FileEntry.number(entry.id),
          settlement.covers(
            try files.names(of: number).basis, org: entry.arrival.org, stream: entry.stream)
        else { continue }
        let rows = try coveredRows(of: number, org: entry.arrival.org, settlement)
        for (state, count) in rows.byState { covered[state] += count }
      }
    }
    coveredNow = covered
    return covered
  }

  private func coveredRows(
    of file: Int64, org: String, _ settlement: Settlement, through event: Int64 = .max
  ) throws(LedgerError) -> CoveredRows {
    var covered = CoveredRows()
    for number in try chunks.numbers(file: file, months: nil) {
      let chunk = try shelf.chunk(ChunkPlace(file: file, number: number), through: event)
      let inFull = RowNames(chunk.names, in: self.names)
      for (place, row) in chunk.rows.enumerated()
      where !chunk.reversed.contains(place) && row.account == .counted {
        guard let packed = row.activity else { continue }
        let activity = try inFull.activity(packed)
        let days = settlement.days(of: activity, basis: chunk.names.basis, org: org)
        covered.add(row.state, days.covered, isWhole: days.counted.isEmpty)
      }
    }
    return covered
  }
}
