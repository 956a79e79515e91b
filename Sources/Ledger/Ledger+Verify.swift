import ImpactCore

extension Ledger {
  /// Recomputes every posting and every count from the packed rows and compares them exactly.
  /// Stops at the first difference.
  public func verify() throws(LedgerError) -> Verification {
    var checked = Verification()
    checked.firstDifference = try firstDifference(&checked)
    return checked
  }

  private func firstDifference(_ checked: inout Verification) throws(LedgerError) -> String? {
    let query = try store.query(
      "SELECT sequence, file, kind FROM event WHERE kind IN ('accepted', 'held', 'retracted') "
        + "ORDER BY sequence")
    var events: [(sequence: Int64, file: Int64, isRetraction: Bool)] = []
    while try query.next() {
      events.append((query.integer(0), query.integer(1), query.text(2) == "retracted"))
    }
    for event in events {
      if event.isRetraction {
        if let difference = try verifyRetraction(
          of: event.file, event: event.sequence, &checked)
        {
          return difference
        }
        continue
      }
      if let decision = try decisions.made(by: event.sequence) {
        if let difference = try verify(decision, file: event.file, &checked) { return difference }
        continue
      }
      if let difference = try verifyRows(of: event.file, event: event.sequence, &checked) {
        return difference
      }
      if let difference = try verifyReversals(
        event: event.sequence, file: event.file, &checked)
      {
        return difference
      }
    }
    if let difference = try receipts.firstDifference() { return difference }
    let booked = try books.balances(through: .max)
    return booked == balances ? nil : "The books in memory differ from the books on disk."
  }

  private func verifyRows(
    of file: Int64, event: Int64, _ checked: inout Verification
  ) throws(LedgerError) -> String? {
    var sheet = PostingSheet()
    var counts = RowCounts.noneByCode
    for number in try chunks.numbers(file: file, months: nil) {
      let place = ChunkPlace(file: file, number: number)
      for row in try shelf.chunk(place).rows { counts[Int(row.state.code)] += 1 }
      let (rows, names) = try shelf.read(place, through: event)
      checked.rows += rows.count
      for row in rows {
        guard let account = row.account, let activity = row.activity else { continue }
        try sheet.add(activity, account: account, names: names, sign: 1)
      }
    }
    if RowCounts(byCode: counts) != (try files.entry(file))?.counts {
      return "File \(FileEntry.id(file)): its rows do not add up to its counts."
    }
    return try difference(of: sheet, .posting, event: event, file: file, &checked)
  }

  private func verifyReversals(
    event: Int64, file: Int64, _ checked: inout Verification
  ) throws(LedgerError) -> String? {
    var sheet = PostingSheet()
    if let difference = try add(.reversal, by: event, to: &sheet) { return difference }
    return try difference(of: sheet, .reversal, event: event, file: file, &checked)
  }

  func difference(
    of sheet: PostingSheet, _ entry: PostingSheet.Entry, event: Int64, file: Int64,
    _ checked: inout Verification
  ) throws(LedgerError) -> String? {
    let computed = sheet.tallies
    let booked = try books.postings(event: event, entry: entry)
    for (index, right) in computed.enumerated() {
      checked.postings += 1
      guard index < booked.count, booked[index] == right else {
        let found = index < booked.count ? "\(booked[index].tally.amount.sum)" : "nothing"
        let place = try books.posting(right.place, right.tally, org: "").place
        return """
          File \(FileEntry.id(file)), \(place.key), \(place.month?.description ?? "no date"): \
          the rows give \(right.tally.amount.sum), the books say \(found) (\(entry.rawValue)).
          """
      }
    }
    return booked.count == computed.count
      ? nil : "File \(FileEntry.id(file)): the books hold a posting that no row gives."
  }
}
