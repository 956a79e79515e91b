public import ImpactCore

extension Ledger {
  /// Keeps the factor books and the policy that are in force from now on, so that an answer as of
  /// an earlier time has the editions as they were known then. Writes nothing where the latest
  /// record says the same; of texts, only those that are new.
  @discardableResult
  public func note(
    _ texts: [ShelfText], policy: String, at: Instant
  ) throws(LedgerError) -> NotedShelf {
    let record = ShelfRecord(texts, policy: policy)
    if let latest = try noted(asOf: nil), latest.record == record { return latest }
    return try commit { () throws(LedgerError) in
      try shelves.insert(
        record, texts, after: files.lastEvent(asOf: nil), at: clock.time(at: at))
    }
  }

  /// What was in force at a moment, nil for now. For a time before the first record, the first:
  /// earlier releases kept none. Nil where there is no record at all.
  public func noted(asOf instant: Instant?) throws(LedgerError) -> NotedShelf? {
    try shelves.number(asOf: instant).flatMap { number throws(LedgerError) in
      try shelves.shelf(number)
    }
  }

  /// The record of that number, such as a sign-off names.
  public func noted(_ number: Int64) throws(LedgerError) -> NotedShelf? {
    try shelves.shelf(number)
  }

  /// The texts of a record, from which `FactorShelf` is made again.
  public func texts(of record: ShelfRecord) throws(LedgerError) -> [FactorText] {
    try record.books.map { book throws(LedgerError) in
      FactorText(role: book.role, file: book.name, bytes: try shelves.bytes(of: book))
    }
  }
}
