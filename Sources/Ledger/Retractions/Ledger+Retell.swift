import ImpactCore

extension Ledger {
  /// What becomes of the rows of other files without this one, and the identities that change.
  func retell(
    without file: Int64, _ entry: FileEntry
  ) throws(LedgerError) -> (retelling: Retelling, pages: IdentityPages)? {
    guard entry.state == .accepted, let stream = entry.stream, let number = UInt32(exactly: file)
    else { return nil }
    let org = entry.arrival.org
    let standing = try files.numbers(org: org, stream: stream, .accepted).filter { $0 != file }
    let gathering = try ThreadGathering(
      of: number, replacing: retractions.replaced(by: file), among: standing, chunks)
    let members = gathering.rows
    let pages = try IdentityPages(store, org: org, stream: stream) {
      $0.file == number || members[$0] != nil
    }
    var retelling = Retelling(without: number, members)
    let replacements = try replacements(among: standing, without: file)
    var acceptances: [UInt32: Int64] = [:]
    var decided: [ChunkPlace: [Int: [Decision]]] = [:]
    let checks = pages.checks
    for thread in gathering.threads {
      try retelling.tell(thread, checks: checks, replacements) {
        (row, read, content) throws(LedgerError) in
        if acceptances[row.file] == nil {
          acceptances[row.file] = try files.acceptance(of: Int64(row.file))
        }
        let accepted = acceptances[row.file] ?? 0
        var saying = VersionThread.Saying(row: row, event: accepted, read: read, content: content)
        if read == .held {
          if decided[row.chunkPlace] == nil {
            decided[row.chunkPlace] = try decisions.made(on: row.chunkPlace)
          }
          let made = decided[row.chunkPlace]?[row.rowOfChunk] ?? []
          saying.decisions = made.map { ($0.event, $0.now) }
        }
        return saying
      }
    }
    return (retelling, pages)
  }

  /// The first later file that was taken for a new version, an addition or neither because of rows
  /// that this one says or withdrew, and would be taken for something else without it.
  func unsettled(
    by retelling: Retelling, without file: Int64, _ entry: FileEntry
  ) throws(LedgerError) -> FileRetraction.Refusal? {
    guard entry.identityRule == .content, let stream = entry.stream else { return nil }
    for number in retelling.unsettled.sorted() {
      guard let later = try files.entry(Int64(number)), let layout = later.layout,
        later.identityRule == .content
      else { continue }
      let versions = try files.versions(of: later.arrival, layout: layout)
      if versions.contains(where: { $0 < Int64(number) && $0 != file }) {
        return .laterVersion(later.id, .accepted)
      }
    }
    let held = try files.numbers(org: entry.arrival.org, stream: stream, .held)
    guard let waiting = held.first(where: { $0 > file }) else { return nil }
    // Nobody knows any more what a file that is held whole repeats.
    if !retelling.changes.isEmpty { return .laterVersion(FileEntry.id(waiting), .held) }
    for (place, rows) in retelling.isOff {
      let reversed = try chunks.reversed(file: place.file, number: place.number, through: .max)
      if rows.contains(where: { reversed.contains($0.key) != $0.value }) {
        return .laterVersion(FileEntry.id(waiting), .held)
      }
    }
    return nil
  }

  /// The new versions among files, with what each is a version of.
  private func replacements(
    among standing: [Int64], without file: Int64
  ) throws(LedgerError) -> [VersionThread.Replacement] {
    var replacements: [VersionThread.Replacement] = []
    for later in standing {
      guard let earlier = try retractions.replaced(by: later), let entry = try files.entry(later),
        let layout = entry.layout, let event = try files.acceptance(of: later)
      else { continue }
      let versions = try files.versions(of: entry.arrival, layout: layout)
        .filter { $0 < later && $0 != file }
      replacements.append(
        VersionThread.Replacement(
          file: UInt32(truncatingIfNeeded: later), event: event,
          earlier: UInt32(truncatingIfNeeded: earlier),
          versions: Set(versions.map { UInt32(truncatingIfNeeded: $0) })))
    }
    return replacements
  }

  func write(_ retelling: Retelling, event: Int64) throws(LedgerError) {
    var recounts: [Int64: [RetractionTable.StateChange: Int]] = [:]
    for (place, changes) in retelling.changes {
      let before = try shelf.chunk(place).rows
      try revise(place, changes, event: event)
      for (was, now) in zip(before, try shelf.chunk(place).rows) where was.state != now.state {
        let change = RetractionTable.StateChange(was: was.state, now: now.state)
        recounts[place.file, default: [:]][change, default: 0] += 1
      }
    }
    for (file, changes) in recounts {
      try retractions.insert(changes, file: file, event: event)
    }
    for (place, rows) in retelling.isOff {
      let reversed = try chunks.reversed(file: place.file, number: place.number, through: .max)
      let off = rows.filter { $0.value && !reversed.contains($0.key) }.keys.sorted()
      let on = rows.filter { !$0.value && reversed.contains($0.key) }.keys.sorted()
      if !off.isEmpty { try chunks.insert(.reversal, of: off, in: place, event: event) }
      if !on.isEmpty { try chunks.insert(.restoration, of: on, in: place, event: event) }
    }
  }

  /// Keeps a chunk as it reads from now on.
  private func revise(
    _ place: ChunkPlace, _ changes: [Int: Retelling.Change], event: Int64
  ) throws(LedgerError) {
    var (rows, added) = try chunks.read(file: place.file, number: place.number)
    var names = try files.names(of: place.file)
    for number in added { _ = names.append(number) }
    let ownNames = names.numbers.count - added.count
    for (row, change) in changes.sorted(by: { $0.key < $1.key }) {
      rows[row] = change.row
      guard change.source.chunkPlace != place, let activity = change.row.activity else { continue }
      let theirs = try shelf.read(change.source.chunkPlace).names
      rows[row].activity = try activity.renamed(from: theirs, to: &names)
    }
    var packer = RowPacker()
    var months = DraftChunk(offset: 0)
    for row in rows {
      packer.append(row)
      if let span = row.activity?.span { months.note(span) }
    }
    try retractions.insert(
      (packer.bytes, Array(names.numbers[ownNames...]), months.months), of: place, event: event)
  }
}

extension PackedActivity {
  /// The same with the names of another file, which takes in those that it lacks.
  func renamed(
    from theirs: FileNames, to names: inout FileNames
  ) throws(LedgerError) -> PackedActivity {
    func renamed(_ name: UInt32) throws(LedgerError) -> UInt32 {
      let number = try theirs.number(of: name)
      return names.numbers.firstIndex(of: number).map { UInt32(truncatingIfNeeded: $0) }
        ?? names.append(number)
    }
    var activity = self
    activity.key = try renamed(key)
    activity.site = try renamed(site)
    activity.orgUnit = try renamed(orgUnit)
    if let car { activity.car = try renamed(car) }
    if let contract { activity.contract = try renamed(contract) }
    if let document { activity.document = try renamed(document) }
    return activity
  }
}
