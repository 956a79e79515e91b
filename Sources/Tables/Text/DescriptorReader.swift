import Glibc

/// Reads a regular file from its start to its end through a descriptor that it does not own.
struct DescriptorReader {
  private let descriptor: Int32
  private(set) var offset = 0
  /// Where reading ends: the size of the file, without what `dropZeroTail` leaves out.
  private(set) var end: Int
  private var chunk: [UInt8]

  init(descriptor: Int32, chunkBytes: Int) throws(TableFault) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(errno: errno) }
    guard status.st_size <= TableLimits.fileBytes else { throw .tooLarge }
    self.descriptor = descriptor
    end = Int(status.st_size)
    chunk = [UInt8](repeating: 0, count: chunkBytes)
  }

  var isAtEnd: Bool { offset >= end }

  /// The first bytes of the file, at most `count`. Does not move.
  func head(_ count: Int) throws(TableFault) -> [UInt8] {
    var reader = self
    reader.chunk = [UInt8](repeating: 0, count: count)
    reader.offset = 0
    return Array(try reader.next())
  }

  mutating func seek(to offset: Int) {
    self.offset = offset
  }

  /// The next bytes, at most a chunk of them; none at the end.
  mutating func next() throws(TableFault) -> ArraySlice<UInt8> {
    let count = try fill(from: offset, count: min(chunk.count, end - offset))
    offset += count
    // A file that shrinks while it is read ends where it ends.
    if count == 0 { end = offset }
    return chunk[..<count]
  }

  /// Leaves out the zero bytes at the end, and says how many they are.
  ///
  /// `unit` is 2 in UTF-16, where the last character may end in a zero byte of its own.
  mutating func dropZeroTail(unit: Int) throws(TableFault) -> Int {
    let size = end
    var last = size
    while last > 0 {
      let start = max(0, last - chunk.count)
      let count = try fill(from: start, count: last - start)
      let text = chunk[..<count].droppingZeroTail
      last = start + text.count
      if !text.isEmpty { break }
    }
    end = min(size, (last + unit - 1) / unit * unit)
    return size - end
  }

  private mutating func fill(from start: Int, count: Int) throws(TableFault) -> Int {
    guard count > 0 else { return 0 }
    while true {
      let read = chunk.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, count, start) }
      if read >= 0 { return read }
      guard errno == EINTR else { throw .unreadable(errno: errno) }
    }
  }
}
