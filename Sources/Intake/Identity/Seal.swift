import Crypto
package import ImpactCore

/// Makes digests that cannot be turned back into the text, nor guessed without the key. The key
/// never leaves the state directory.
///
/// What names a person or a car is sealed with HMAC-SHA-256 (RFC 2104), cut to 128 bits. Whole
/// rows, two digests each, are sealed with SipHash, whose key is made from the same one by HMAC.
/// Ledgers from before that know their rows by HMAC, and go on with it: `RowHash.hmac`.
public struct Seal: Sendable {
  /// By what the rows of a ledger are known. A ledger keeps the one that it began with.
  public enum RowHash: CaseIterable, Sendable {
    case sip, hmac
  }

  public let rowHash: RowHash
  private let inner: SHA256
  private let outer: SHA256
  /// For rows; ready for the first word.
  let sip: SipHash

  /// The key may have any length; 32 random bytes are right.
  public init(key: [UInt8], rowHash: RowHash = .sip) {
    let short = key.count > SHA256.blockByteCount ? Array(Seal.hash(SHA256(), key)) : key
    let padding = [UInt8](repeating: 0, count: SHA256.blockByteCount - short.count)
    inner = Seal.begin((short + padding).map { $0 ^ 0x36 })
    outer = Seal.begin((short + padding).map { $0 ^ 0x5C })
    self.rowHash = rowHash
    sip = SipHash(key: Seal.digest(Array("impactd: rows".utf8), inner, outer))
  }

  /// Of what names a person or a car.
  package func digest(_ bytes: [UInt8]) -> Digest128 { Seal.digest(bytes, inner, outer) }

  private static func digest(
    _ bytes: [UInt8], _ inner: SHA256, _ outer: SHA256
  ) -> Digest128 {
    let code = hash(inner, bytes).withUnsafeBytes { digest in
      var outer = outer
      outer.update(bufferPointer: digest)
      return outer.finalize()
    }
    return code.withUnsafeBytes { bytes in
      Digest128(
        high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
        low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }
  }

  private static func begin(_ block: [UInt8]) -> SHA256 {
    var state = SHA256()
    block.withUnsafeBytes { state.update(bufferPointer: $0) }
    return state
  }

  private static func hash(_ start: SHA256, _ bytes: [UInt8]) -> SHA256.Digest {
    var state = start
    bytes.withUnsafeBytes { state.update(bufferPointer: $0) }
    return state.finalize()
  }
}
