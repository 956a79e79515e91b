import Glibc

/// Bytes that are appended and read again anywhere: the first are held in memory, the others in a
/// file without a name, which ends with this value.
struct SpilledBytes: ~Copyable {
  static let pageBytes = 16 << 10
  private static let cachedPages = 64

  private(set) var count = 0
  private let memoryPages: Int
  private var pages: [[UInt8]] = []
  /// The page that is being filled.
  private var tail: [UInt8] = []
  private var spilled = 0
  private var file: Int32 = -1
  /// Pages of the file that were read last, each in the place that its number gives.
  private var cache: [(page: Int, bytes: [UInt8])] = []

  init(memoryBytes: Int) {
    memoryPages = memoryBytes / SpilledBytes.pageBytes
    tail.reserveCapacity(SpilledBytes.pageBytes)
  }

  deinit {
    if file >= 0 { close(file) }
  }

  mutating func append(_ bytes: some Collection<UInt8>) throws(TableFault) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = rest.prefix(SpilledBytes.pageBytes - tail.count)
      tail.append(contentsOf: part)
      rest = rest.dropFirst(part.count)
      count += part.count
      if tail.count == SpilledBytes.pageBytes { try turnPage() }
    }
  }

  mutating func byte(at place: Int) throws(TableFault) -> UInt8 {
    let (page, offset) = (place / SpilledBytes.pageBytes, place % SpilledBytes.pageBytes)
    if page < pages.count { return pages[page][offset] }
    return try self.page(page)[offset]
  }

  /// Appends `length` bytes from `place` on to a text.
  mutating func copy(_ length: Int, at place: Int, to text: inout [UInt8]) throws(TableFault) {
    var place = place
    let end = place + length
    while place < end {
      let (page, offset) = (place / SpilledBytes.pageBytes, place % SpilledBytes.pageBytes)
      let part = min(end - place, SpilledBytes.pageBytes - offset)
      if page < pages.count {
        pages[page].withUnsafeBufferPointer {
          text.append(contentsOf: UnsafeBufferPointer(rebasing: $0[offset..<offset + part]))
        }
      } else {
        text.append(contentsOf: try self.page(page)[offset..<offset + part])
      }
      place += part
    }
  }

  private mutating func page(_ index: Int) throws(TableFault) -> [UInt8] {
    if index < pages.count { return pages[index] }
    guard index < pages.count + spilled else { return tail }
    let slot = index % SpilledBytes.cachedPages
    if cache[slot].page != index {
      let offset = (index - pages.count) * SpilledBytes.pageBytes
      let bytes = try FileBytes(descriptor: file).read(SpilledBytes.pageBytes, at: offset)
      guard bytes.count == SpilledBytes.pageBytes else { throw .unreadable(errno: EIO) }
      cache[slot] = (index, bytes)
    }
    return cache[slot].bytes
  }

  private mutating func turnPage() throws(TableFault) {
    if pages.count < memoryPages {
      pages.append(tail)
    } else {
      if file < 0 {
        file = try SpilledBytes.namelessFile()
        cache = Array(repeating: (-1, []), count: SpilledBytes.cachedPages)
      }
      let offset = spilled * SpilledBytes.pageBytes
      guard pwrite(file, tail, tail.count, offset) == tail.count else {
        throw .unreadable(errno: errno)
      }
      spilled += 1
    }
    tail.removeAll(keepingCapacity: true)
  }

  private static func namelessFile() throws(TableFault) -> Int32 {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array("\(folder)/impact-texts-XXXXXX".utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else { throw .unreadable(errno: errno) }
    unlink(name)
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    return file
  }
}
