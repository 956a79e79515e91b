extension Ledger {
  /// The receipt that was written last, which the next one names; nil before the first.
  public func lastReceipt() throws(LedgerError) -> FiledReceipt? {
    try receipts.last()
  }

  /// The receipts that were put beside files, in order.
  public func filedReceipts() throws(LedgerError) -> [FiledReceipt] {
    try receipts.all()
  }

  /// SHA-256 of each receipt that was put beside a file, by the file's id.
  public func receiptDigests() throws(LedgerError) -> [String: String] {
    try receipts.digests()
  }
}
