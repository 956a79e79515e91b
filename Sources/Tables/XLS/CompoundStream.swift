/// One stream of a compound file, read forwards from anywhere.
struct CompoundStream {
  private let file: FileBytes
  /// Where its pieces lie in the file, each `unit` bytes long.
  private let offsets: [Int]
  private let unit: Int
  let size: Int
  private(set) var position = 0
  /// Bytes read ahead, and where in the stream they begin.
  private var buffer: [UInt8] = []
  private var bufferStart = 0

  private static let readAhead = 64 << 10

  init(file: FileBytes, offsets: [Int], unit: Int, size: Int) {
    self.file = file
    self.offsets = offsets
    self.unit = unit
    self.size = size
  }

  mutating func seek(to position: Int) {
    self.position = position
  }

  /// Puts the next bytes in place of those in `bytes`; false where the stream has not as many.
  mutating func read(_ count: Int, into bytes: inout [UInt8]) throws(TableFault) -> Bool {
    bytes.removeAll(keepingCapacity: true)
    guard position >= 0, count <= size - position else { return false }
    while bytes.count < count {
      if !(bufferStart..<bufferStart + buffer.count).contains(position) { try refill() }
      let start = position - bufferStart
      let part = min(count - bytes.count, buffer.count - start)
      bytes.append(contentsOf: buffer[start..<start + part])
      position += part
    }
    return true
  }

  /// Reads neighbouring pieces at once.
  private mutating func refill() throws(TableFault) {
    var piece = position / unit
    bufferStart = piece * unit
    buffer.removeAll(keepingCapacity: true)
    while buffer.count < CompoundStream.readAhead, piece < offsets.count {
      var pieces = 1
      while piece + pieces < offsets.count, pieces * unit < CompoundStream.readAhead,
        offsets[piece + pieces] == offsets[piece] + pieces * unit
      {
        pieces += 1
      }
      let bytes = try file.read(pieces * unit, at: offsets[piece])
      piece += pieces
      buffer += bytes
      guard bytes.count == pieces * unit else {
        // Only the last piece of the file may be short, and only past the end of the stream.
        guard bufferStart + buffer.count >= size else { throw .workbook(.truncated) }
        break
      }
    }
    guard position < bufferStart + buffer.count else { throw .workbook(.truncated) }
  }
}
