extension Ledger {
  /// Recomputes what a retraction put on the books and took off them.
  func verifyRetraction(
    of file: Int64, event: Int64, _ checked: inout Verification
  ) throws(LedgerError) -> String? {
    guard try retractions.isNoted(by: event) else {
      return "File \(FileEntry.id(file)): nobody has taken it back, and yet it is retracted."
    }
    let (posted, reversed) = try change(by: event, of: file)
    if let difference = try difference(of: posted, .posting, event: event, file: file, &checked) {
      return difference
    }
    return try difference(of: reversed, .reversal, event: event, file: file, &checked)
  }
}
