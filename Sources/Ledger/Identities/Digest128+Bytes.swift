import ImpactCore

extension Digest128 {
  /// Sixteen bytes, most significant first, so that they sort as the digest does.
  var bytes: [UInt8] {
    withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { Array($0) }
  }

  /// Reads the sixteen bytes at `offset`, which the caller has seen to be there.
  init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    self.init(
      high: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)),
      low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)))
  }

  /// This digest with its low 28 bits given over to an ordinal: 100 bits still tell rows apart,
  /// and equal rows stay neighbours in sorted order.
  func numbered(_ ordinal: UInt64) -> Digest128 {
    let mask = LedgerLimits.equalRows - 1
    return Digest128(high: high, low: low & ~mask | min(ordinal, mask))
  }
}
