import ImpactCore

extension RowShelf.Chunk {
  /// What a row puts on the books, whatever its chunk calls the names.
  struct Standing: Hashable {
    var account: Posting.Account
    /// Its names are numbers in `names`.
    var activity: PackedActivity
    var names: [Int64]
  }

  /// Nil where the row is off the books or was never to be on them.
  func standing(_ row: Int) throws(LedgerError) -> Standing? {
    guard !reversed.contains(row), let account = rows[row].account,
      var activity = rows[row].activity
    else { return nil }
    var numbers = [
      try names.number(of: activity.key), try names.number(of: activity.site),
      try names.number(of: activity.orgUnit),
    ]
    (activity.key, activity.site, activity.orgUnit) = (0, 1, 2)
    for name in [\PackedActivity.car, \.contract, \.document] {
      guard let own = activity[keyPath: name] else { continue }
      activity[keyPath: name] = UInt32(truncatingIfNeeded: numbers.count)
      numbers.append(try names.number(of: own))
    }
    return Standing(account: account, activity: activity, names: numbers)
  }

  /// Adds what the row puts on the books; `sign` is −1 to take it off.
  func post(_ row: Int, sign: Int, to sheet: inout PostingSheet) throws(LedgerError) {
    guard !reversed.contains(row), let account = rows[row].account,
      let activity = rows[row].activity
    else { return }
    try sheet.add(activity, account: account, names: names, sign: sign)
  }
}
