public import ImpactCore

extension Ledger {
  /// Decides on held rows, each by an event of its own, all of them in one transaction. A row that
  /// cannot be decided is refused and keeps nobody else's from being written.
  ///
  /// The latest decision on a row counts: what the one before it had posted and reversed is taken
  /// back. A row that is counted takes the place of its earlier versions, as if it had never been
  /// held. `uid` is who decides.
  @discardableResult
  public func decide(
    _ verdict: Verdict, on ids: [String], by uid: UInt32, at: Instant
  ) throws(LedgerError) -> [RowDecision] {
    try commit { () throws(LedgerError) in
      let places = try locate(ids.compactMap { RowID($0) })
      var made: [RowDecision] = []
      for id in ids {
        var outcome = RowDecision.Outcome.refused(.noSuchRow)
        if let row = RowID(id), let place = places[row] {
          outcome = try decide(
            verdict, try desk(of: row, at: place), by: uid, at: at)
        }
        made.append(RowDecision(id: id, outcome: outcome))
      }
      return made
    }
  }

  /// A row that is to be decided, as it was read and as it stands.
  private struct Desk {
    var id: RowID
    var row: Locator
    var file: FileEntry
    var names: FileNames
    var read: PackedRow
    var latest: Decision?
    var isOffTheBooks: Bool
  }

  private func desk(of id: RowID, at row: Locator) throws(LedgerError) -> Desk {
    let (rows, names) = try shelf.read(row.chunkPlace)
    guard row.rowOfChunk < rows.count, let file = try files.entry(id.file) else {
      throw .damaged("a row that was found is missing")
    }
    return Desk(
      id: id, row: row, file: file, names: names,
      read: rows[row.rowOfChunk], latest: try decisions.latest(on: row),
      isOffTheBooks: try chunks.reversed(file: id.file, number: row.chunk, through: .max)
        .contains(row.rowOfChunk))
  }

  private func decide(
    _ verdict: Verdict, _ desk: Desk, by uid: UInt32, at: Instant
  ) throws(LedgerError) -> RowDecision.Outcome {
    guard desk.file.state == .accepted else { return .refused(.fileNotAccepted(desk.file.state)) }
    guard desk.read.state == .held, let activity = desk.read.activity else {
      return .refused(.neverHeld(desk.read.state))
    }
    if desk.isOffTheBooks { return .refused(.replaced) }
    var decision = Decision(
      event: 0, row: desk.row, was: desk.latest?.now ?? .held, now: .held, key: nil)
    switch verdict {
    case .undo: break
    case .reject: decision.now = .rejected
    case .accept, .correct: decision.now = desk.read.replaces == nil ? .counted : .amended
    }
    if case .correct(let unit) = verdict {
      var key = try names.key(of: desk.names.number(of: activity.key))
      guard key.unit.dimension == unit.dimension else {
        return .refused(.otherDimension(has: key.unit))
      }
      if key.unit != unit {
        key.unit = unit
        decision.key = try names.numbers(of: [key.description])[0]
      }
    }
    if decision.now == decision.was, decision.key == desk.latest?.key {
      return .already(decision.now)
    }
    decision.event = try files.insertEvent(.accepted, file: desk.id.file, at: at)
    try decisions.insert(decision, source: desk.id.source, uid: uid)
    try post(decision, desk)
    return .decided(decision.now)
  }

  /// Writes what a decision puts on the books and takes off them.
  private func post(_ decision: Decision, _ desk: Desk) throws(LedgerError) {
    var posted = PostingSheet()
    try add(desk.read, as: decision, desk.names, sign: 1, to: &posted)
    var reversed = PostingSheet()
    if let earlier = desk.read.replaces, decision.was.counts != decision.now.counts {
      if decision.now.counts {
        let superseded = Comparison.Superseded(earlier: earlier, by: .amended)
        reversed = try reverse(decision.event) { (supersession) throws(LedgerError) in
          try supersession.reverse([superseded])
        }
      } else {
        var restoration = Restoration(shelf)
        try restoration.restore(from: earlier, to: &posted)
        for (place, rows) in restoration.rows {
          try chunks.insert(.restoration, of: rows, in: place, event: decision.event)
        }
      }
    }
    try add(desk.read, as: desk.latest, desk.names, sign: -1, to: &reversed)
    try book(posted, reversed, event: decision.event, org: desk.file.arrival.org)
  }

  /// Adds a held row as a decision has made it; as it was read where there is none.
  func add(
    _ read: PackedRow, as decision: Decision?, _ names: FileNames, sign: Int,
    to sheet: inout PostingSheet
  ) throws(LedgerError) {
    var names = names
    let row = decision.map { read.decided($0, &names) } ?? read
    guard let account = row.account, let activity = row.activity else { return }
    try sheet.add(activity, account: account, names: names, sign: sign)
  }

  /// Where the rows are kept; a file is read once, however many of its rows are asked for.
  private func locate(_ ids: [RowID]) throws(LedgerError) -> [RowID: Locator] {
    var found: [RowID: Locator] = [:]
    for (file, ids) in Dictionary(grouping: Set(ids), by: \.file) {
      guard var place = UInt32(exactly: file).map({ Locator(file: $0, record: 0) }) else {
        continue
      }
      var wanted = Set(ids)
      for number in try chunks.numbers(file: file, months: nil) where !wanted.isEmpty {
        for row in try chunks.read(file: file, number: number).rows {
          let id = RowID(file: file, source: row.source)
          if wanted.remove(id) != nil { found[id] = place }
          place.record += 1
        }
      }
    }
    return found
  }
}
