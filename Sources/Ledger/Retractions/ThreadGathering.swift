/// Finds the rows of all files that say something of what the rows of one file say: versions
/// before and after them, and repeats. Rows of the file that nobody else knows are not gathered;
/// those of the file that it replaced are, for it may have withdrawn them.
struct ThreadGathering {
  private let chunks: ChunkTable
  private let file: UInt32
  private(set) var rows: [Locator: PackedRow] = [:]

  /// `files` are the standing files of the same organisation and stream, in order.
  init(
    of file: UInt32, replacing earlier: Int64?, among files: [Int64], _ chunks: ChunkTable
  ) throws(LedgerError) {
    self.chunks = chunks
    self.file = file
    try lookBack(from: linkedRows())
    if let earlier, files.contains(earlier) {
      var replaced: Set<Locator> = []
      try ThreadGathering.forEachRow(of: earlier, chunks) { locator, _ in
        replaced.insert(locator)
      }
      try lookBack(from: replaced)
    }
    let first = rows.keys.lazy.map(\.file).min() ?? file
    var missing: Set<Locator> = []
    for other in files where other >= Int64(min(first, file)) && other != Int64(file) {
      try ThreadGathering.forEachRow(of: other, chunks) { locator, row in
        guard let earlier = row.earlier else { return }
        let isOfFile = earlier.file == file
        guard isOfFile || rows[earlier] != nil else { return }
        rows[locator] = row
        if isOfFile, rows[earlier] == nil { missing.insert(earlier) }
      }
    }
    try lookBack(from: missing)
  }

  /// The rows of each thread in order.
  var threads: [[Locator]] {
    var roots: [Locator: Locator] = [:]
    var threads: [Locator: [Locator]] = [:]
    for locator in rows.keys.sorted() {
      let root = rows[locator]?.earlier.flatMap { roots[$0] } ?? locator
      roots[locator] = root
      threads[root, default: []].append(locator)
    }
    return threads.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The first rows of the threads that some rows are of.
  static func roots(
    of rows: Set<Locator>, _ chunks: ChunkTable
  ) throws(LedgerError) -> Set<Locator> {
    var roots: Set<Locator> = []
    var wanted = rows
    while !wanted.isEmpty {
      var further: Set<Locator> = []
      for (place, locators) in Dictionary(grouping: wanted, by: \.chunkPlace) {
        let read = try chunks.read(file: place.file, number: place.number).rows
        for locator in locators {
          guard locator.rowOfChunk < read.count else {
            throw .damaged("a row points past its chunk")
          }
          if let earlier = read[locator.rowOfChunk].earlier {
            further.insert(earlier)
          } else {
            roots.insert(locator)
          }
        }
      }
      wanted = further
    }
    return roots
  }

  private func linkedRows() throws(LedgerError) -> Set<Locator> {
    var linked: Set<Locator> = []
    try ThreadGathering.forEachRow(of: Int64(file), chunks) { locator, row in
      if row.earlier != nil { linked.insert(locator) }
    }
    return linked
  }

  /// Takes in rows and all earlier versions of them.
  private mutating func lookBack(from start: Set<Locator>) throws(LedgerError) {
    var wanted = start
    while !wanted.isEmpty {
      var further: Set<Locator> = []
      for (place, locators) in Dictionary(grouping: wanted, by: \.chunkPlace) {
        let read = try chunks.read(file: place.file, number: place.number).rows
        for locator in locators {
          guard locator.rowOfChunk < read.count else {
            throw .damaged("a row points past its chunk")
          }
          let row = read[locator.rowOfChunk]
          rows[locator] = row
          if let earlier = row.earlier, rows[earlier] == nil { further.insert(earlier) }
        }
      }
      wanted = further.filter { rows[$0] == nil }
    }
  }

  private static func forEachRow(
    of file: Int64, _ chunks: ChunkTable, _ take: (Locator, PackedRow) -> Void
  ) throws(LedgerError) {
    var locator = Locator(file: UInt32(truncatingIfNeeded: file), record: 0)
    for number in try chunks.numbers(file: file, months: nil) {
      for row in try chunks.read(file: file, number: number).rows {
        take(locator, row)
        locator.record += 1
      }
    }
  }
}
