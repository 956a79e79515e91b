extension Ledger {
  /// Makes a copy of the ledger as it is now at `path`, where nothing may stand yet. The copy is
  /// complete, checked and on the disk when the call returns; until then it has another name.
  public func backup(to path: String) throws(LedgerError) {
    let copy = LedgerCopy(path: path)
    try copy.begin()
    do throws(LedgerError) {
      try store.run("VACUUM INTO ?", .text(copy.draft))
      guard try Ledger(path: copy.draft).head() == head() else {
        throw .damaged("a copy of it does not end with the same event")
      }
      try copy.finish()
    } catch {
      copy.abandon()
      throw error
    }
  }
}
