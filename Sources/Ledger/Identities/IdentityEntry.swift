import ImpactCore

/// How a record is known: 32 bytes of a sorted run.
struct IdentityEntry: Hashable {
  static let size = 32

  var identity: Digest128
  /// The first half of the content's digest: equal where the record says the same.
  var check: UInt64
  /// The newest version.
  var locator: Locator

  init(identity: Digest128, check: UInt64, locator: Locator) {
    self.identity = identity
    self.check = check
    self.locator = locator
  }

  func append(to bytes: inout [UInt8]) {
    let words = (
      identity.high.bigEndian, identity.low.bigEndian, check.bigEndian,
      locator.file.bigEndian, locator.record.bigEndian
    )
    withUnsafeBytes(of: words) { bytes.append(contentsOf: $0) }
  }

  /// Reads the 32 bytes at `offset`, which the caller has seen to be there.
  init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    identity = Digest128(bytes, at: offset)
    check = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self))
    locator = Locator(
      file: UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: offset + 24, as: UInt32.self)),
      record: UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: offset + 28, as: UInt32.self)))
  }

  /// The entries of a page, given its run, first identity, entries and checksum; damage where they
  /// are not as they were written.
  static func entries(inPageOf row: Statement) throws(LedgerError) -> [IdentityEntry] {
    let page = row.blob(2)
    let checksum = RunSeal.checksum(run: row.integer(0), first: row.blob(1), entries: page)
    guard row.blob(3) == checksum else {
      throw .damaged("a page of identities is not as written")
    }
    guard !page.isEmpty, page.count.isMultiple(of: size) else {
      throw .damaged("a page of identities has \(page.count) bytes")
    }
    return page.withUnsafeBytes { bytes in
      (0..<page.count / size).map { IdentityEntry(bytes, at: $0 * size) }
    }
  }
}
