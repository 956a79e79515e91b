import ImpactCore

/// What a draft's records turn out to be beside all that is known: the states of contract
/// section 4, and the earlier version of each record that has one.
///
/// A row that only its content identifies and that a later version of its file has withdrawn is
/// new when it comes again. (By reference, whatever took a row off the books is known instead.)
struct Comparison {
  /// A known record of which this file brings another version.
  struct Superseded {
    var earlier: Locator
    /// The state of the new version.
    var by: RowState
  }

  /// Nil where no record has an identity.
  private(set) var rule: IdentityRule?
  /// The final state of every record, as `RowState.code`.
  private(set) var states: [UInt8]
  /// The states as intake read them.
  private let readings: [UInt8]
  private(set) var superseded: [Superseded] = []
  /// The run of identities that was written.
  private var run: Int64?
  /// By record; empty while no record has an earlier version.
  private var earlier: [Locator?] = []
  /// Checks of the earlier versions that say something else, by record; empty while there are none.
  private var checks: [UInt64?] = []
  /// Records that say again what was withdrawn.
  private var returned: Set<UInt32> = []

  /// Decides the file's identity rule, merges its identities with the runs of its organisation and
  /// stream, and writes those that are new or changed as a new run. Inside a transaction only.
  init(
    _ draft: Draft, as file: UInt32, stream: Stream, chunks: ChunkTable, in store: Store
  ) throws(LedgerError) {
    readings = draft.states
    states = readings
    if draft.identities.isEmpty { return }
    var reversed = ReversedRows(chunks)
    while try !merge(draft, as: file, stream: stream, reversed: &reversed, in: store) {
      try draft.identities.fallBack()
      states = readings
      forgetEarlier()
    }
    rule = draft.identities.rule
  }

  /// Holds the whole file: nothing of it counts, and none of its identities is known.
  mutating func hold(in store: Store) throws(LedgerError) {
    states = readings.map { $0 == RowState.counted.code ? RowState.held.code : $0 }
    forgetEarlier()
    if let run { try IdentityIndex.drop(run, from: store) }
    run = nil
  }

  private mutating func forgetEarlier() {
    earlier = []
    checks = []
    returned = []
    superseded = []
  }

  /// Takes rows off the books that nothing in this file replaces.
  mutating func withdraw(_ rows: [Locator]) {
    superseded += rows.map { Superseded(earlier: $0, by: .notApplicable) }
  }

  /// The known rows that this file says again.
  var repeated: Set<Locator> {
    var repeated: Set<Locator> = []
    for (state, locator) in zip(states, earlier) where state == RowState.unchanged.code {
      if let locator { repeated.insert(locator) }
    }
    return repeated
  }

  /// Whether these records are all what intake took them for, and new.
  func isAsRead(_ records: Range<Int>) -> Bool {
    states[records] == readings[records]
      && (earlier.isEmpty || earlier[records].allSatisfy { $0 == nil })
  }

  func earlier(of record: Int) -> Locator? {
    earlier.isEmpty ? nil : earlier[record]
  }

  func check(of record: Int) -> UInt64? {
    checks.isEmpty ? nil : checks[record]
  }

  func isReturned(_ record: Int) -> Bool {
    returned.contains(UInt32(truncatingIfNeeded: record))
  }

  var counts: RowCounts {
    var counts = RowCounts.noneByCode
    for state in states { counts[Int(state)] += 1 }
    return RowCounts(byCode: counts)
  }

  /// False, with nothing written, where the draft's rule does not hold: two records that share an
  /// identity say different things.
  private mutating func merge(
    _ draft: Draft, as file: UInt32, stream: Stream, reversed: inout ReversedRows, in store: Store
  ) throws(LedgerError) -> Bool {
    let org = draft.arrival.org
    var index = try IdentityIndex(store, org: org, stream: stream)
    var writer = try RunWriter(store, org: org, stream: stream)
    var merged = try draft.identities.merged()
    var numbering = Numbering(rule: draft.identities.rule)
    var original: DraftIdentity?
    while let next = try merged.next() {
      if numbering.rule != .content, let original, original.identity == next.identity {
        guard original.content == next.content else {
          try writer.abandon()
          return false
        }
        states[Int(next.record)] = RowState.duplicate.code
        continue
      }
      original = next
      let (identity, isByContent) = numbering.identity(of: next)
      let entry = IdentityEntry(
        identity: identity, check: next.content.high,
        locator: Locator(file: file, record: next.record))
      if let known = try index.find(identity) {
        let isWithdrawn = isByContent ? try reversed.contains(known.locator) : false
        if !take(known, for: entry, isWithdrawn: isWithdrawn) { continue }
      }
      try writer.append(entry)
    }
    run = try writer.finish()
    return true
  }

  /// What a record becomes whose identity is known; whether it is worth an entry of its own.
  private mutating func take(
    _ known: IdentityEntry, for entry: IdentityEntry, isWithdrawn: Bool
  ) -> Bool {
    let record = entry.locator.record
    if known.check != entry.check {
      setEarlier(known.locator, of: record)
      if checks.isEmpty { checks = Array(repeating: nil, count: states.count) }
      checks[Int(record)] = known.check
      supersede(known.locator, record: record)
      return true
    }
    setEarlier(known.locator, of: record)
    if isWithdrawn {
      returned.insert(record)
      return true
    }
    states[Int(record)] = RowState.unchanged.code
    return false
  }

  private mutating func setEarlier(_ locator: Locator, of record: UInt32) {
    if earlier.isEmpty { earlier = Array(repeating: nil, count: states.count) }
    earlier[Int(record)] = locator
  }

  private mutating func supersede(_ locator: Locator, record: UInt32) {
    if states[Int(record)] == RowState.counted.code {
      states[Int(record)] = RowState.amended.code
    }
    let state = RowState(code: states[Int(record)])
    if state != .rejected { superseded.append(Superseded(earlier: locator, by: state)) }
  }

  /// Gives equal contents their ordinals; they come one after the other.
  private struct Numbering {
    let rule: IdentityRule
    private var last: Digest128?
    private var ordinal: UInt64 = 0

    init(rule: IdentityRule) {
      self.rule = rule
    }

    mutating func identity(of next: DraftIdentity) -> (Digest128, isByContent: Bool) {
      if rule != .content {
        return next.isReversal ? (next.identity.numbered(0), true) : (next.identity, false)
      }
      ordinal = last == next.identity ? ordinal + 1 : 0
      last = next.identity
      return (next.identity.numbered(ordinal), true)
    }
  }
}
