/// A chunk of one file.
struct ChunkPlace: Hashable {
  var file: Int64
  var number: Int
}

extension Locator {
  var chunkPlace: ChunkPlace { ChunkPlace(file: Int64(file), number: chunk) }
}

/// Chunks of rows as the ledger's events have left them.
struct RowShelf {
  /// The rows of one chunk, decisions included. Whether their file stands is not asked.
  struct Chunk {
    var rows: [PackedRow]
    var names: FileNames
    /// Places of the rows that somebody has decided on.
    var decided: Set<Int>
    /// Places of the rows that are off the books.
    var reversed: Set<Int>
  }

  let chunks: ChunkTable
  let files: FileTable
  let decisions: DecisionTable

  /// The chunk after the events up to `event`.
  func chunk(
    _ place: ChunkPlace, through event: Int64 = .max
  ) throws(LedgerError) -> Chunk {
    var (rows, names) = try read(place, through: event)
    let decided = try decisions.apply(
      file: place.file, number: place.number, through: event, to: &rows, &names)
    let reversed = try chunks.reversed(file: place.file, number: place.number, through: event)
    return Chunk(rows: rows, names: names, decided: decided, reversed: reversed)
  }

  /// The rows as they were read, before any decision.
  func read(
    _ place: ChunkPlace, through event: Int64 = .max
  ) throws(LedgerError) -> (rows: [PackedRow], names: FileNames) {
    let (rows, added) = try chunks.read(
      file: place.file, number: place.number, through: event)
    var names = try files.names(of: place.file)
    for number in added { _ = names.append(number) }
    return (rows, names)
  }
}
