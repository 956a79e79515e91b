import ImpactCore

extension Ledger {
  /// Recomputes every posting and every count from the packed rows, and every link of the chain
  /// from all that it seals, and compares them exactly. Stops at the first difference.
  public func verify() throws(LedgerError) -> Verification {
    var run = try verification()
    while try !run.step() {}
    return run.result
  }

  /// The same in steps.
  public func verification() throws(LedgerError) -> VerificationRun {
    try VerificationRun(self)
  }

  func reversalDifference(
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
    let (booked, written) = try books.sheet(event: event, entry: entry)
    for index in 0..<sheet.count {
      checked.postings += 1
      let (place, right) = sheet.posting(at: index)
      let found = booked.tally(at: place)
      if found == right { continue }
      return """
        File \(FileEntry.id(file)), \(try names.key(of: place.key)), \
        \(place.month?.description ?? "no date"): the rows give \(right.amount.sum), the books say \
        \(found.map { "\($0.amount.sum)" } ?? "nothing") (\(entry.rawValue)).
        """
    }
    return written == sheet.count
      ? nil : "File \(FileEntry.id(file)): the books hold a posting that no row gives."
  }
}
