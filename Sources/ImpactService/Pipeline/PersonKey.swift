import Crypto
import Glibc
package import ImpactCore
package import Intake
package import Ledger

/// The secret with which personal identifiers are hashed: 32 random bytes, made at the first start.
///
/// Kept in the state directory with mode 0600, or given by systemd as the credential `pepper`. It
/// must never change: rows are recognised by hashes made with it.
package enum PersonKey {
  static let bytes = 32
  private static let name = "person.key"

  package static func load(
    state: borrowing Folder, credentials: String?
  ) throws -> [UInt8] {
    if let credentials {
      do {
        return try checked(
          SmallFile.bytes(at: credentials + "/pepper", bytesMax: 4096), credentials + "/pepper")
      } catch let fault as SystemFault where fault.isMissing {
        // No such credential: the state directory's own key serves.
      }
    }
    let path = "\(state.path)/\(name)"
    do {
      return try checked(SmallFile.bytes(at: path, bytesMax: 4096), path)
    } catch let fault as SystemFault where fault.isMissing {
      let key = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
      guard let entry = EntryName(name) else { preconditionFailure("the key's name is a name") }
      try SmallFile.write(key, as: entry, in: state.descriptor, mode: 0o600)
      try state.synchronise()
      return key
    }
  }

  /// A digest that only this key makes, and that tells nothing of it but how rows are sealed.
  package static func fingerprint(_ key: [UInt8], _ rowHash: Seal.RowHash) -> Digest128 {
    let words =
      switch rowHash {
      case .hmac: "impactd: the key of a ledger"
      case .sip: "impactd: the key of a ledger of short hashes"
      }
    return Seal(key: key, rowHash: rowHash).digest(Array(words.utf8))
  }

  /// The seal of the rows of `ledger`, which goes on as it began; nil where they were sealed with
  /// another key. A ledger without rows takes the key and the short hash.
  package static func seal(_ key: [UInt8], of ledger: Ledger) throws -> Seal? {
    if let known = try ledger.key() {
      return Seal.RowHash.allCases.first { fingerprint(key, $0) == known }
        .map { Seal(key: key, rowHash: $0) }
    }
    let rowHash: Seal.RowHash = try ledger.knowsRows() ? .hmac : .sip
    try ledger.note(key: fingerprint(key, rowHash))
    return Seal(key: key, rowHash: rowHash)
  }

  private static func checked(_ key: [UInt8], _ path: String) throws -> [UInt8] {
    guard key.count >= bytes else {
      throw ConfigurationFault("The key \(path) is shorter than \(bytes) bytes; restore it.")
    }
    return key
  }
}
