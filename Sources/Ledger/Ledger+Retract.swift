public import ImpactCore

extension Ledger {
  /// Takes a file back: what is on the books is then what it would be if the file had never been
  /// dropped, while the history keeps both. One event in one transaction. `uid` is who takes it
  /// back, `why` is kept beside it.
  ///
  /// Rows that the file replaced count again unless a later file replaces them, rows of later
  /// files that repeated it count as theirs, and its bytes and identities are known no longer. A
  /// file is refused where a later one of its name was taken for what it is because of it.
  @discardableResult
  public func retract(
    _ id: String, why: String, by uid: UInt32, at: Instant
  ) throws(LedgerError) -> FileRetraction {
    switch try removal(of: id) {
    case .refused(let refusal): return .refused(refusal)
    case .ready(let removal):
      try commit { () throws(LedgerError) in
        try carryOut(removal, why: why, by: uid, at: at)
      }
      guard let retracted = try files.entry(removal.file) else {
        throw .damaged("a written file is missing")
      }
      return .retracted(retracted)
    }
  }

  /// What has to be written to take a file back.
  struct Removal {
    fileprivate let file: Int64
    fileprivate let entry: FileEntry
    fileprivate let told: (retelling: Retelling, pages: IdentityPages)?
  }

  enum RemovalCheck {
    case ready(Removal)
    case refused(FileRetraction.Refusal)
  }

  /// Works out what becomes of everything else without the file; writes nothing.
  func removal(of id: String) throws(LedgerError) -> RemovalCheck {
    guard let number = FileEntry.number(id), let entry = try files.entry(number) else {
      return .refused(.noSuchFile)
    }
    guard entry.state == .accepted || entry.state == .held else {
      return .refused(.nothingToTakeBack(entry.state, original: entry.original))
    }
    if let later = try laterVersion(of: number, entry) { return .refused(later) }
    let told = try retell(without: number, entry)
    if let retelling = told?.retelling,
      let later = try unsettled(by: retelling, without: number, entry)
    {
      return .refused(later)
    }
    return .ready(Removal(file: number, entry: entry, told: told))
  }

  /// Writes it, inside a transaction.
  func carryOut(
    _ removal: Removal, why: String, by uid: UInt32, at: Instant
  ) throws(LedgerError) {
    let event = try files.insertEvent(.retracted, file: removal.file, at: at)
    try retractions.insert(event: event, why: why, uid: uid)
    if let told = removal.told {
      try write(told.retelling, event: event)
      try told.pages.rewrite(told.retelling.revised)
    }
    let (posted, reversed) = try change(by: event, of: removal.file)
    try book(posted, reversed, event: event, org: removal.entry.arrival.org)
  }

  /// What a retraction put on the books and took off them: the rows of its file, and those of
  /// others that read or stand otherwise since.
  func change(
    by event: Int64, of file: Int64
  ) throws(LedgerError) -> (posted: PostingSheet, reversed: PostingSheet) {
    var (posted, reversed) = (PostingSheet(), PostingSheet())
    for number in try chunks.numbers(file: file, months: nil) {
      let place = ChunkPlace(file: file, number: number)
      let chunk = try shelf.chunk(place, through: event - 1)
      for row in chunk.rows.indices { try chunk.post(row, sign: -1, to: &reversed) }
    }
    for place in try retractions.chunks(changedBy: event) {
      let before = try shelf.chunk(place, through: event - 1)
      let after = try shelf.chunk(place, through: event)
      guard before.rows.count == after.rows.count else {
        throw .damaged("a revised chunk has other rows than before")
      }
      for row in before.rows.indices {
        if try before.standing(row) == after.standing(row) { continue }
        try before.post(row, sign: -1, to: &reversed)
        try after.post(row, sign: 1, to: &posted)
      }
    }
    return (posted, reversed)
  }

  /// Why the file must stay: a later file of its name was taken for a new version, an addition or
  /// neither because of what this one says (`FileVersion`), and would be taken for something else
  /// without it.
  private func laterVersion(
    of file: Int64, _ entry: FileEntry
  ) throws(LedgerError) -> FileRetraction.Refusal? {
    guard entry.state == .accepted, entry.identityRule == .content, let layout = entry.layout
    else { return nil }
    let versions = try files.versions(of: entry.arrival, layout: layout)
    let next = versions.last { $0 > file }
    let held = try files.versions(of: entry.arrival, layout: layout, .held)
    if let waiting = held.last(where: { $0 > file && $0 < next ?? .max }) {
      return .laterVersion(FileEntry.id(waiting), .held)
    }
    guard let next, let earlier = versions.first(where: { $0 < file }) else { return nil }
    let said = try roots(of: next)
    let known = try roots(of: earlier)
    if said.isDisjoint(with: known), try retractions.replaced(by: next) != file { return nil }
    return .laterVersion(FileEntry.id(next), .accepted)
  }

  /// The first rows of the threads that a file's rows are of.
  private func roots(of file: Int64) throws(LedgerError) -> Set<Locator> {
    try ThreadGathering.roots(of: Set(FileVersion.rows(of: file, chunks).records()), chunks)
  }
}
