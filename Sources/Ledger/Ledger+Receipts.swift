extension Ledger {
  /// The receipt that was written last, which the next one names; nil before the first.
  public func lastReceipt() throws(LedgerError) -> FiledReceipt? {
    try receipts.last()
  }

  /// The receipts that were put beside files, in order.
  public func filedReceipts() throws(LedgerError) -> [FiledReceipt] {
    try receipts.all()
  }
}
