import Glibc

/// The shape of the database and the way from one version of it to the next.
package enum Schema {
  /// "IMPL" in ASCII, in the file's header at byte 68: tells a ledger from any other database.
  static let applicationID: Int64 = 0x494D_504C
  package static var version: Int { migrations.count }

  /// Step N takes a database from version N to N + 1. A step that was released never changes.
  private static let migrations = [
    firstShape, secondShape, thirdShape, fourthShape, fifthShape, sixthShape, seventhShape,
    eighthShape, ninthShape, tenthShape,
  ]

  /// Refuses a file that is not ours or newer than we are, from its header alone: SQLite would
  /// already write to it when it opens.
  static func check(path: String) throws(LedgerError) {
    guard let header = try header(of: path) else { return }
    func number(at offset: Int) -> Int64 {
      header[offset..<offset + 4].reduce(0) { $0 << 8 | Int64($1) }
    }
    guard header.count == headerBytes, header.starts(with: Array("SQLite format 3\0".utf8)),
      number(at: 68) == applicationID
    else { throw .foreign(path: path) }
    let found = Int(number(at: 60))
    if found > version { throw .newer(path: path, version: found, supported: version) }
  }

  /// Brings the database to the newest version: all steps, or none. A ledger from before the chain
  /// gets its links and checksums with the steps, and never later: a link that is missing then was
  /// lost.
  package static func migrate(_ store: Store) throws(LedgerError) {
    let found = Int(try store.integer("PRAGMA user_version") ?? 0)
    guard found < version else { return }
    try store.transaction { () throws(LedgerError) in
      try store.execute("PRAGMA application_id=\(applicationID)")
      let hasChain =
        try store.integer(
          "SELECT 1 FROM sqlite_schema WHERE type='table' AND name='link'") != nil
      if let chain = migrations.firstIndex(of: sixthShape), hasChain, found <= chain {
        throw .damaged("its version \(found) is older than its tables")
      }
      for step in found..<version { try store.execute(migrations[step]) }
      if !hasChain {
        try ChecksumTable(store).addMissing()
        try RunSeal.addMissing(to: store)
        try LinkTable(store).seal()
      }
      try store.execute("PRAGMA user_version=\(version)")
    }
  }

  private static let headerBytes = 100

  /// The first bytes of the file; nil where there is no file or an empty one.
  private static func header(of path: String) throws(LedgerError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw .unreadable(path: path, errno: errno)
    }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: headerBytes)
    let count = read(descriptor, &bytes, headerBytes)
    guard count >= 0 else { throw .foreign(path: path) }
    return count == 0 ? nil : Array(bytes.prefix(count))
  }
}
