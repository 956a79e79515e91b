/// Which rows are off the books, looked up once a chunk.
struct ReversedRows {
  private let chunks: ChunkTable
  private var places: [Locator: Set<Int>] = [:]

  init(_ chunks: ChunkTable) {
    self.chunks = chunks
  }

  mutating func contains(_ locator: Locator) throws(LedgerError) -> Bool {
    let chunk = Locator(file: locator.file, record: UInt32(locator.chunk))
    if let known = places[chunk] { return known.contains(locator.rowOfChunk) }
    let reversed = try chunks.reversed(
      file: Int64(locator.file), number: locator.chunk, through: .max)
    places[chunk] = reversed
    return reversed.contains(locator.rowOfChunk)
  }
}
