package import ImpactCore

/// SipHash-2-4 with 128 bits of output: a keyed hash made for short texts (J.-P. Aumasson and
/// D. J. Bernstein, "SipHash: a fast short-input PRF", 2012, and their reference program).
///
/// Without the key nobody can tell which text a digest is of, or make another one. A row's two
/// digests take a tenth of a microsecond; by HMAC-SHA-256 they took two, more than all else that is
/// done with the row. Texts are taken in words of eight bytes.
package struct SipHash: Sendable {
  private var v0: UInt64
  private var v1: UInt64
  private var v2: UInt64
  private var v3: UInt64
  private var words = 0

  /// Ready for the first word. `key` is the key's sixteen bytes, the most significant of `high`
  /// first.
  package init(key: Digest128) {
    let (first, second) = (key.high.byteSwapped, key.low.byteSwapped)
    v0 = 0x736F_6D65_7073_6575 ^ first
    v1 = 0x646F_7261_6E64_6F6D ^ second ^ 0xEE
    v2 = 0x6C79_6765_6E65_7261 ^ first
    v3 = 0x7465_6462_7974_6573 ^ second
  }

  /// Takes the text's next eight bytes, the first of them least significant.
  @inline(__always)
  package mutating func take(_ word: UInt64) {
    absorb(word)
    words += 1
  }

  /// Takes a text in such a way that no other texts one after the other give the same words: a
  /// short one as a word that holds its length, a longer one behind such a word.
  mutating func take(_ text: UnsafeBufferPointer<UInt8>) {
    let bytes = UnsafeRawBufferPointer(text)
    let count = bytes.count
    guard count >= 8 else {
      var word = UInt64(count) << 56
      for index in 0..<count { word |= UInt64(bytes[index]) << UInt64(8 * index) }
      return take(word)
    }
    take(0xFF << 56 | UInt64(count))
    var offset = 0
    while offset + 8 <= count {
      take(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      offset += 8
    }
    if offset < count {
      let last = bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      take(UInt64(littleEndian: last) >> UInt64(8 * (8 - (count - offset))))
    }
  }

  /// A number in two words, which no text gives.
  mutating func take(number: Int) {
    take(0xFE << 56)
    take(UInt64(bitPattern: Int64(number)))
  }

  /// The digest of the words so far.
  package var digest: Digest128 {
    var state = self
    // The last word holds the text's length in bytes, in its highest byte.
    state.absorb(UInt64(truncatingIfNeeded: words * 8) << 56)
    state.v2 ^= 0xEE
    for _ in 0..<4 { state.round() }
    let high = state.v0 ^ state.v1 ^ state.v2 ^ state.v3
    state.v1 ^= 0xDD
    for _ in 0..<4 { state.round() }
    let low = state.v0 ^ state.v1 ^ state.v2 ^ state.v3
    return Digest128(high: high.byteSwapped, low: low.byteSwapped)
  }

  @inline(__always)
  private mutating func absorb(_ word: UInt64) {
    v3 ^= word
    round()
    round()
    v0 ^= word
  }

  @inline(__always)
  private mutating func round() {
    v0 &+= v1
    v1 = v1.rotated(13) ^ v0
    v0 = v0.rotated(32)
    v2 &+= v3
    v3 = v3.rotated(16) ^ v2
    v0 &+= v3
    v3 = v3.rotated(21) ^ v0
    v2 &+= v1
    v1 = v1.rotated(17) ^ v2
    v2 = v2.rotated(32)
  }
}

extension UInt64 {
  @inline(__always)
  fileprivate func rotated(_ bits: UInt64) -> UInt64 { self &<< bits | self &>> (64 - bits) }
}
