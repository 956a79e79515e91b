/// The checksums of chunks and of their revisions, so that no row is ever read from flipped bytes.
struct ChecksumTable {
  private let store: Store

  init(_ store: Store) {
    self.store = store
  }

  /// What is kept of a chunk: the months that it touches, the names beyond its file's and its
  /// packed rows.
  struct Content {
    var firstMonth: Int64?
    var lastMonth: Int64?
    var names: [UInt8] = []
    var bytes: [UInt8]

    func checksum(of place: ChunkPlace) -> [UInt8] {
      var seal = LinkSeal()
      seal.append(place.file)
      seal.append(Int64(place.number))
      seal.append(firstMonth)
      seal.append(lastMonth)
      seal.append(names)
      seal.append(bytes)
      return seal.finish()
    }
  }

  func insert(_ content: Content, of place: ChunkPlace, event: Int64) throws(LedgerError) {
    try store.run(
      "INSERT INTO checksum (file, chunk, event, checksum) VALUES (?, ?, ?, ?)",
      .integer(place.file), .integer(Int64(place.number)), .integer(event),
      .blob(content.checksum(of: place)))
  }

  /// Refuses a chunk that is not as the latest of the events up to `event` has written it.
  func check(_ content: Content, of place: ChunkPlace, through event: Int64) throws(LedgerError) {
    let query = try store.query(
      """
      SELECT checksum FROM checksum WHERE file=? AND chunk=? AND event<=?
      ORDER BY event DESC LIMIT 1
      """, .integer(place.file), .integer(Int64(place.number)), .integer(event))
    defer { query.reset() }
    guard try query.next(), query.blob(0) == content.checksum(of: place) else {
      throw .damaged(
        "rows of file \(FileEntry.id(place.file)) (chunk \(place.number)) are not as written")
    }
  }

  /// Writes the checksums of all that came before there were any.
  func addMissing() throws(LedgerError) {
    let chunks = try store.query(
      """
      SELECT chunk.file, number, (SELECT min(sequence) FROM event WHERE event.file = chunk.file),
        first_month, last_month, x'', bytes
      FROM chunk
      UNION ALL SELECT file, chunk, event, first_month, last_month, names, bytes FROM revision
      """)
    while try chunks.next() {
      let content = Content(
        firstMonth: chunks.optionalInteger(3), lastMonth: chunks.optionalInteger(4),
        names: chunks.blob(5), bytes: chunks.blob(6))
      let place = ChunkPlace(file: chunks.integer(0), number: Int(chunks.integer(1)))
      try insert(content, of: place, event: chunks.integer(2))
    }
  }
}
