import ImpactCore

/// Takes off the books what newer versions of records replace or withdraw.
///
/// A counted, amended or not applicable version replaces all that still stands; a held version
/// replaces only an earlier held one, because nobody has decided yet; a rejected version replaces
/// nothing. Versions are followed back from the newest to the first that settles the matter.
struct Supersession {
  private let chunks: ChunkTable
  private let files: FileTable
  /// Rows to reverse, by file and chunk.
  private(set) var reversed: [ChunkPlace: Set<Int>] = [:]
  private(set) var sheet = PostingSheet()

  struct ChunkPlace: Hashable {
    var file: Int64
    var number: Int
  }

  init(chunks: ChunkTable, files: FileTable) {
    self.chunks = chunks
    self.files = files
  }

  mutating func reverse(_ superseded: [Comparison.Superseded]) throws(LedgerError) {
    var work = superseded
    while !work.isEmpty {
      let round = Dictionary(grouping: work) {
        ChunkPlace(file: Int64($0.earlier.file), number: $0.earlier.chunk)
      }
      work = []
      for (place, entries) in round { work += try reverse(entries, in: place) }
    }
  }

  /// Returns the still earlier versions that have to be looked at.
  private mutating func reverse(
    _ entries: [Comparison.Superseded], in place: ChunkPlace
  ) throws(LedgerError) -> [Comparison.Superseded] {
    let rows = try chunks.rows(file: place.file, number: place.number)
    let before = try chunks.reversed(file: place.file, number: place.number, through: .max)
    let names = try files.names(of: place.file)
    var further: [Comparison.Superseded] = []
    for entry in entries {
      let number = entry.earlier.rowOfChunk
      guard number < rows.count else { throw .damaged("an identity points past its chunk") }
      let row = rows[number]
      let isStanding =
        !before.contains(number) && !reversed[place, default: []].contains(number)
      if let account = row.account, let activity = row.activity, isStanding,
        account == .held || entry.by != .held
      {
        reversed[place, default: []].insert(number)
        try sheet.add(activity, account: account, names: names, sign: -1)
      }
      if row.state == .held || row.state == .rejected, let earlier = row.earlier {
        further.append(Comparison.Superseded(earlier: earlier, by: entry.by))
      }
    }
    return further
  }
}
