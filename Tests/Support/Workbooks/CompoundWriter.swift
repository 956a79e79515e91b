/// Writes the container of old Office files: sectors of 512 bytes, small streams in pieces of 64.
package enum CompoundWriter {
  private static let end = 0xFFFF_FFFE
  private static let free = 0xFFFF_FFFF

  package static func bytes(_ streams: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var body: [UInt8] = []
    var table: [Int] = []
    /// Appends a chain of sectors and gives the first.
    func place(_ bytes: [UInt8]) -> Int {
      guard !bytes.isEmpty else { return end }
      let first = table.count
      let count = (bytes.count + 511) / 512
      table += (1..<count + 1).map { $0 == count ? end : first + $0 }
      body += bytes + [UInt8](repeating: 0, count: count * 512 - bytes.count)
      return first
    }
    var mini: [UInt8] = []
    var miniTable: [Int] = []
    var entries: [[UInt8]] = []
    for (index, stream) in streams.enumerated() {
      var first = end
      if stream.bytes.count < 4096 {
        first = miniTable.count
        let count = (stream.bytes.count + 63) / 64
        miniTable += (1..<count + 1).map { $0 == count ? end : first + $0 }
        mini += stream.bytes + [UInt8](repeating: 0, count: count * 64 - stream.bytes.count)
      } else {
        first = place(stream.bytes)
      }
      let next = index + 1 < streams.count ? index + 2 : free
      entries.append(entry(stream.name, 2, next: next, child: free, first, stream.bytes.count))
    }
    let miniStart = place(mini)
    let miniTableStart = place(miniTable.flatMap { $0.little(4) })
    let root = entry("Root Entry", 5, next: free, child: 1, miniStart, mini.count)
    let directory = place(root + entries.joined())
    // The table of sectors holds its own sectors too.
    let sectors = (table.count + 127) / 127
    let start = table.count
    table += [Int](repeating: 0xFFFF_FFFD, count: sectors)
    table += [Int](repeating: free, count: sectors * 128 - table.count)
    body += table.flatMap { $0.little(4) }
    return header(start, sectors, directory, miniTableStart) + body
  }

  private static func header(
    _ table: Int, _ sectors: Int, _ directory: Int, _ miniTable: Int
  ) -> [UInt8] {
    let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    var head = signature + [UInt8](repeating: 0, count: 16)
    head += [0x3E, 3, 0xFFFE, 9, 6].flatMap { $0.little(2) }
    head += [UInt8](repeating: 0, count: 10)
    head += [sectors, directory, 0, 4096, miniTable, 1, end, 0].flatMap { $0.little(4) }
    return head + (0..<109).flatMap { ($0 < sectors ? table + $0 : free).little(4) }
  }

  private static func entry(
    _ name: String, _ type: UInt8, next: Int, child: Int, _ first: Int, _ size: Int
  ) -> [UInt8] {
    var bytes = (Array(name.utf16) + [0]).flatMap { Int($0).little(2) }
    let length = bytes.count
    bytes += [UInt8](repeating: 0, count: 64 - length)
    bytes += length.little(2)
    bytes += [type, 1]
    bytes += [free, next, child].flatMap { $0.little(4) }
    bytes += [UInt8](repeating: 0, count: 36)
    bytes += [first, size, 0].flatMap { $0.little(4) }
    return bytes
  }
}
