import ImpactCore

/// Takes off the books what newer versions of records replace or withdraw.
///
/// A counted, amended or not applicable version replaces all that still stands; a held version
/// replaces only an earlier held one, because nobody has decided yet; a rejected version replaces
/// nothing. A held row that was decided is what the decision made of it. Versions are followed
/// back from the newest to the first that settles the matter.
struct Supersession {
  private let shelf: RowShelf
  /// Rows to reverse, by file and chunk.
  private(set) var reversed: [ChunkPlace: RowSet] = [:]
  private(set) var sheet = PostingSheet()

  init(_ shelf: RowShelf) {
    self.shelf = shelf
  }

  /// What a file replaces and withdraws, some of it at a time.
  mutating func reverse(_ comparison: Comparison) throws(LedgerError) {
    var some = comparison.withdrawn.map { Comparison.Superseded(earlier: $0, by: .notApplicable) }
    var findings = try comparison.findingsInOrder()
    while let finding = try findings.next() {
      guard let superseded = finding.superseded else { continue }
      some.append(superseded)
      if some.count >= LedgerLimits.rowsPerReversal {
        try reverse(some)
        some.removeAll(keepingCapacity: true)
      }
    }
    try reverse(some)
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
    let chunk = try shelf.chunk(place)
    var further: [Comparison.Superseded] = []
    for entry in entries {
      let number = entry.earlier.rowOfChunk
      guard number < chunk.rows.count else {
        throw .damaged("an identity points past its chunk")
      }
      let row = chunk.rows[number]
      let isStanding =
        !chunk.reversed.contains(number) && reversed[place]?.contains(number) != true
      if isStanding, row.account == .held || entry.by != .held {
        if let account = row.account, let activity = row.activity {
          reversed[place, default: RowSet()].insert(number)
          try sheet.add(activity, account: account, names: chunk.names, sign: -1)
        } else if chunk.decided.contains(number) {
          // A row that a decision has rejected: it must not be decided again.
          reversed[place, default: RowSet()].insert(number)
        }
      }
      if row.state == .held || row.state == .rejected, let earlier = row.replaces {
        further.append(Comparison.Superseded(earlier: earlier, by: entry.by))
      }
    }
    return further
  }
}
