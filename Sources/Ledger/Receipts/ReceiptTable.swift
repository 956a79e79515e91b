/// The receipts in the database: a chain in which each names the one before it.
struct ReceiptTable {
  private let store: Store

  init(_ store: Store) {
    self.store = store
  }

  func insert(_ receipt: FiledReceipt, of file: Int64) throws(LedgerError) {
    let number = (try store.integer("SELECT max(number) FROM receipt") ?? 0) + 1
    try store.run(
      "INSERT INTO receipt (number, file, place, sha256, before) VALUES (?, ?, ?, ?, ?)",
      .integer(number), .integer(file), .text(receipt.place), .text(receipt.sha256),
      .optional(try last()?.sha256))
  }

  func last() throws(LedgerError) -> FiledReceipt? {
    let query = try store.query(
      "SELECT place, sha256 FROM receipt ORDER BY number DESC LIMIT 1")
    defer { query.reset() }
    return try query.next() ? FiledReceipt(place: query.text(0), sha256: query.text(1)) : nil
  }

  /// All of them, in order.
  func all() throws(LedgerError) -> [FiledReceipt] {
    let query = try store.query("SELECT place, sha256 FROM receipt ORDER BY number")
    var receipts: [FiledReceipt] = []
    while try query.next() {
      receipts.append(FiledReceipt(place: query.text(0), sha256: query.text(1)))
    }
    return receipts
  }

  /// The digest of each file's receipt, by the file's id.
  func digests() throws(LedgerError) -> [String: String] {
    let query = try store.query("SELECT file, sha256 FROM receipt")
    var digests: [String: String] = [:]
    while try query.next() { digests[FileEntry.id(query.integer(0))] = query.text(1) }
    return digests
  }

  /// What is wrong with the chain itself, if anything is.
  func firstDifference() throws(LedgerError) -> String? {
    let query = try store.query("SELECT number, sha256, before FROM receipt ORDER BY number")
    defer { query.reset() }
    var (number, before): (Int64, String?) = (0, nil)
    while try query.next() {
      number += 1
      guard query.integer(0) == number, query.optionalText(2) == before else {
        return "The chain of receipts is broken at number \(number)."
      }
      before = query.text(1)
    }
    return nil
  }
}
