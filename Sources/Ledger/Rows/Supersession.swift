import ImpactCore

/// Takes off the books what newer versions of records replace or withdraw.
///
/// A counted, amended or not applicable version replaces all that still stands; a held version
/// replaces only an earlier held one, because nobody has decided yet; a rejected version replaces
/// nothing. A held row that was decided is what the decision made of it. Versions are followed
/// back from the newest to the first that settles the matter.
struct Supersession {
  private let chunks: ChunkTable
  private let files: FileTable
  private let decisions: DecisionTable
  /// Rows to reverse, by file and chunk.
  private(set) var reversed: [ChunkPlace: Set<Int>] = [:]
  private(set) var sheet = PostingSheet()

  struct ChunkPlace: Hashable {
    var file: Int64
    var number: Int
  }

  init(chunks: ChunkTable, files: FileTable, decisions: DecisionTable) {
    self.chunks = chunks
    self.files = files
    self.decisions = decisions
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
    var rows = try chunks.rows(file: place.file, number: place.number)
    let before = try chunks.reversed(file: place.file, number: place.number, through: .max)
    var names = try files.names(of: place.file)
    let decided = try decisions.apply(file: place.file, number: place.number, to: &rows, &names)
    var further: [Comparison.Superseded] = []
    for entry in entries {
      let number = entry.earlier.rowOfChunk
      guard number < rows.count else { throw .damaged("an identity points past its chunk") }
      let row = rows[number]
      let isStanding =
        !before.contains(number) && !reversed[place, default: []].contains(number)
      if isStanding, row.account == .held || entry.by != .held {
        if let account = row.account, let activity = row.activity {
          reversed[place, default: []].insert(number)
          try sheet.add(activity, account: account, names: names, sign: -1)
        } else if decided.contains(number) {
          // A row that a decision has rejected: it must not be decided again.
          reversed[place, default: []].insert(number)
        }
      }
      if row.state == .held || row.state == .rejected, let earlier = row.earlier {
        further.append(Comparison.Superseded(earlier: earlier, by: entry.by))
      }
    }
    return further
  }
}
