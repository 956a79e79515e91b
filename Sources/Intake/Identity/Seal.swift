import Crypto
package import ImpactCore

/// Makes digests that cannot be turned back into the text, nor guessed without the key
/// (HMAC-SHA-256, RFC 2104, cut to 128 bits). The key never leaves the state directory.
///
/// Two digests a row are most of what reading a row costs, so the key is taken in once and both
/// states are copied from then on; Crypto's own HMAC takes each text in through `DataProtocol`.
public struct Seal: Sendable {
  private let inner: SHA256
  private let outer: SHA256

  /// The key may have any length; 32 random bytes are right.
  public init(key: [UInt8]) {
    let short = key.count > SHA256.blockByteCount ? Array(Seal.hash(SHA256(), key)) : key
    let padding = [UInt8](repeating: 0, count: SHA256.blockByteCount - short.count)
    inner = Seal.begin((short + padding).map { $0 ^ 0x36 })
    outer = Seal.begin((short + padding).map { $0 ^ 0x5C })
  }

  package func digest(_ bytes: [UInt8]) -> Digest128 {
    let code = Seal.hash(inner, bytes).withUnsafeBytes { digest in
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
