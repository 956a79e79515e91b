import ImpactCore

/// The ledger's names, each with a number for ever: sites, units and activity keys.
final class NameTable {
  private let store: Store
  private var texts: [Int64: String] = [:]
  private var keys: [Int64: ActivityKey] = [:]

  init(_ store: Store) {
    self.store = store
  }

  /// The numbers of `texts`; those not known yet are written down. Inside a transaction only.
  func numbers(of texts: [String]) throws(LedgerError) -> [Int64] {
    var numbers: [Int64] = []
    for text in texts {
      try store.run(
        "INSERT INTO name (text) VALUES (?) ON CONFLICT (text) DO NOTHING", .text(text))
      guard let number = try store.integer("SELECT id FROM name WHERE text=?", .text(text)) else {
        throw .damaged("a name that was written cannot be found")
      }
      numbers.append(number)
    }
    return numbers
  }

  func text(of number: Int64) throws(LedgerError) -> String {
    if let text = texts[number] { return text }
    let query = try store.query("SELECT text FROM name WHERE id=?", .integer(number))
    defer { query.reset() }
    guard try query.next() else { throw .damaged("name \(number) is missing") }
    let text = query.text(0)
    texts[number] = text
    return text
  }

  func key(of number: Int64) throws(LedgerError) -> ActivityKey {
    if let key = keys[number] { return key }
    guard let key = ActivityKey(try text(of: number)) else {
      throw .damaged("name \(number) is no activity key")
    }
    keys[number] = key
    return key
  }

  func digest(of number: Int64) throws(LedgerError) -> Digest128 {
    guard let digest = Digest128(try text(of: number)) else {
      throw .damaged("name \(number) is no digest")
    }
    return digest
  }

  /// After a transaction that was undone: numbers given in it may be given again.
  func forget() {
    texts = [:]
    keys = [:]
  }

  /// Numbers as a file's record keeps them: eight bytes each, least significant first.
  static func packed(_ numbers: [Int64]) -> [UInt8] {
    numbers.flatMap { withUnsafeBytes(of: $0.littleEndian) { Array($0) } }
  }

  static func unpacked(_ bytes: [UInt8]) throws(LedgerError) -> [Int64] {
    guard bytes.count.isMultiple(of: 8) else { throw .damaged("a file's names are cut short") }
    return bytes.withUnsafeBytes { bytes in
      stride(from: 0, to: bytes.count, by: 8).map {
        Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: $0, as: Int64.self))
      }
    }
  }
}
