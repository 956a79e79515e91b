/// The settings on which the ledger's promises rest, each read back after it is made.
enum StoreSettings {
  /// How long another program's lock on the file is waited for.
  static let busyMilliseconds: Int32 = 60_000
  /// Page cache in KiB; SQLite counts it as a negative number.
  static let cacheKiB = 4096

  /// Name, what is asked for, and what SQLite answers when it obeys.
  ///
  /// A rollback journal with EXTRA syncs the directory too, so a commit that was announced
  /// outlives a power cut, and needs none of the write-ahead log that Debian's SQLite gets wrong.
  private static let wanted: [(name: String, asked: String, answer: String)] = [
    ("page_size", "8192", "8192"),
    // Otherwise one flipped bit of the header would let SQLite write over pages.
    ("auto_vacuum", "NONE", "0"),
    ("journal_mode", "DELETE", "delete"),
    ("synchronous", "EXTRA", "3"),
    ("foreign_keys", "ON", "1"),
    ("temp_store", "MEMORY", "2"),
    ("cache_size", "-\(cacheKiB)", "-\(cacheKiB)"),
    ("mmap_size", "0", "0"),
    ("trusted_schema", "OFF", "0"),
    // What is deleted, such as the path of a file that was put away, is gone from the bytes too.
    ("secure_delete", "ON", "1"),
  ]

  static func apply(to store: Store) throws(LedgerError) {
    for setting in wanted {
      try store.execute("PRAGMA \(setting.name)=\(setting.asked)")
    }
    for (setting, found) in zip(wanted, try readBack(from: store)) where found.1 != setting.answer {
      throw .setting(name: setting.name, wanted: setting.answer, found: found.1)
    }
  }

  /// The live values, by name.
  static func readBack(from store: Store) throws(LedgerError) -> [(String, String)] {
    var live: [(String, String)] = []
    for setting in wanted {
      let query = try store.query("PRAGMA \(setting.name)")
      defer { query.reset() }
      live.append((setting.name, try query.next() ? query.text(0) : ""))
    }
    return live
  }
}
