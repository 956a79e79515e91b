import ImpactCore

/// What a file is to the earlier one of its organisation, layout and name, where only content
/// identifies its rows (contract section 4): a corrected row cannot be told from a new one there,
/// so the file decides as a whole.
enum FileVersion {
  /// It repeats none of the earlier file's rows, or there is no earlier file.
  case addition
  /// It repeats at least half of them. The others are taken off the books.
  case replacement(of: Int64, withdrawn: [Locator])
  /// It repeats some, but fewer: nobody can tell which of the two it is.
  case unclear(earlier: Int64, repeated: Int, rows: Int)

  init(
    _ comparison: Comparison, _ arrival: Arrival, layout: String, said: Rereading?,
    files: FileTable, chunks: ChunkTable
  ) throws(LedgerError) {
    let versions = try files.versions(of: arrival, layout: layout)
    let before = said.flatMap { FileEntry.number($0.file) } ?? .max
    guard comparison.rule == .content, said?.saying != .adds,
      let earlier = versions.first(where: { $0 < before })
    else {
      self = .addition
      return
    }
    let rows = try FileVersion.rows(of: earlier, chunks)
    let gone = try rows.subtracting(comparison.repeated())
    let repeated = rows.count - gone.count
    if repeated == 0, said?.saying != .replaces {
      self = .addition
    } else if 2 * repeated >= rows.count || said?.saying == .replaces {
      // A row that a file of another name brought first stays: that file still says it.
      let own = Set(versions)
      let withdrawn = gone.records { own.contains(Int64($0)) }
      self = .replacement(of: earlier, withdrawn: withdrawn)
    } else {
      self = .unclear(earlier: earlier, repeated: repeated, rows: rows.count)
    }
  }

  /// Where the rows that a file says are kept: by the file itself or by the one that it repeats.
  static func rows(
    of file: Int64, _ chunks: ChunkTable
  ) throws(LedgerError) -> RecordSet {
    var records = RecordSet()
    var own = Locator(file: UInt32(truncatingIfNeeded: file), record: 0)
    for number in try chunks.numbers(file: file, months: nil) {
      for row in try chunks.read(file: file, number: number).rows {
        switch row.state {
        case .unchanged: if let earlier = row.earlier { records.insert(earlier) }
        case .counted, .amended, .held, .notApplicable: records.insert(own)
        case .duplicate, .rejected, .ignored: break
        }
        own.record += 1
      }
    }
    return records
  }
}
