/// What a part of an archive holds: bytes, and runs of one byte that need no memory.
package struct PartContent {
  package enum Piece {
    case bytes([UInt8])
    case run(UInt8, Int)
  }

  package var pieces: [Piece]

  package init(_ text: String) {
    pieces = [.bytes(Array(text.utf8))]
  }

  package init(_ bytes: [UInt8]) {
    pieces = [.bytes(bytes)]
  }

  /// A text with a run of spaces before its end tag, so that it has as many bytes as wanted.
  package init(_ text: String, paddedTo count: Int, before tail: String) {
    let spaces = count - text.utf8.count - tail.utf8.count
    pieces = [
      .bytes(Array(text.utf8)), .run(UInt8(ascii: " "), spaces), .bytes(Array(tail.utf8)),
    ]
  }

  package var count: Int {
    pieces.reduce(0) { sum, piece in
      switch piece {
      case .bytes(let bytes): sum + bytes.count
      case .run(_, let times): sum + times
      }
    }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
    }
  }

  /// CRC-32 as ZIP wants it.
  package var checksum: UInt32 {
    var value = UInt32.max
    let table = PartContent.table
    for piece in pieces {
      switch piece {
      case .bytes(let bytes):
        for byte in bytes {
          value = table[Int(UInt8(truncatingIfNeeded: value) ^ byte)] ^ value >> 8
        }
      case .run(let byte, let times):
        for _ in 0..<times {
          value = table[Int(UInt8(truncatingIfNeeded: value) ^ byte)] ^ value >> 8
        }
      }
    }
    return ~value
  }

  /// As they are.
  package var stored: [UInt8] {
    pieces.flatMap { piece in
      switch piece {
      case .bytes(let bytes): bytes
      case .run(let byte, let times): [UInt8](repeating: byte, count: times)
      }
    }
  }

  /// Deflated (RFC 1951) with the fixed codes: runs as repetitions, all else byte by byte.
  package var deflated: [UInt8] {
    var writer = BitWriter()
    writer.write(0b011, bits: 3)
    for piece in pieces {
      switch piece {
      case .bytes(let bytes):
        for byte in bytes { writer.literal(byte) }
      case .run(let byte, let times):
        guard times > 0 else { continue }
        writer.literal(byte)
        for _ in 0..<(times - 1) / 258 { writer.repeatLast258() }
        for _ in 0..<(times - 1) % 258 { writer.literal(byte) }
      }
    }
    writer.code(0, bits: 7)
    return writer.finished()
  }
}

/// Bits as deflate packs them.
private struct BitWriter {
  private var bytes: [UInt8] = []
  private var pending: UInt32 = 0
  private var count = 0

  /// The lowest bit first.
  mutating func write(_ value: UInt32, bits: Int) {
    pending |= value << count
    count += bits
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      count -= 8
    }
  }

  /// The highest bit first, as codes are written.
  mutating func code(_ value: UInt32, bits: Int) {
    for bit in (0..<bits).reversed() { write(value >> UInt32(bit) & 1, bits: 1) }
  }

  mutating func literal(_ byte: UInt8) {
    if byte < 144 {
      code(0x30 + UInt32(byte), bits: 8)
    } else {
      code(0x190 + UInt32(byte) - 144, bits: 9)
    }
  }

  /// Length 258 (code 285), distance 1 (code 0).
  mutating func repeatLast258() {
    code(0b1100_0101, bits: 8)
    code(0, bits: 5)
  }

  mutating func finished() -> [UInt8] {
    count == 0 ? bytes : bytes + [UInt8(truncatingIfNeeded: pending)]
  }
}
