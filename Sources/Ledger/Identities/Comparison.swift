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
  /// How many records are in each final state, by `RowState.code`.
  private var countsByCode: [Int]
  /// True where nothing of the file counts until somebody has said what it is.
  private(set) var isHeld = false
  /// Rows to take off the books that nothing in this file replaces.
  private(set) var withdrawn: [Locator] = []
  private let draft: Draft
  private var findings: SortedBlocks<Finding>
  /// The run of identities that was written.
  private var run: Int64?

  /// Decides the file's identity rule, merges its identities with the runs of its organisation and
  /// stream, and writes those that are new or changed as a new run. Inside a transaction only.
  init(
    _ draft: Draft, as file: UInt32, stream: Stream, chunks: ChunkTable, in store: Store
  ) throws(LedgerError) {
    self.draft = draft
    countsByCode = draft.readingsByCode
    findings = SortedBlocks(folder: draft.folder)
    if draft.identities.isEmpty { return }
    var reversed = ReversedRows(chunks)
    while try !merge(as: file, stream: stream, reversed: &reversed, in: store) {
      try draft.identities.fallBack()
      forgetFindings()
    }
    try findings.finish()
    rule = draft.identities.rule
  }

  /// Holds the whole file: nothing of it counts, and none of its identities is known.
  mutating func hold(in store: Store) throws(LedgerError) {
    forgetFindings()
    isHeld = true
    countsByCode[Int(RowState.held.code)] += countsByCode[Int(RowState.counted.code)]
    countsByCode[Int(RowState.counted.code)] = 0
    if let run { try IdentityIndex.drop(run, from: store) }
    run = nil
  }

  private mutating func forgetFindings() {
    findings = SortedBlocks(folder: draft.folder)
    countsByCode = draft.readingsByCode
  }

  /// Takes rows off the books that nothing in this file replaces.
  mutating func withdraw(_ rows: [Locator]) {
    withdrawn += rows
  }

  /// What was found, in the order of the records.
  func findingsInOrder() throws(LedgerError) -> SortedMerge<Finding> {
    try findings.merged()
  }

  /// The known rows that this file says again.
  func repeated() throws(LedgerError) -> RecordSet {
    var repeated = RecordSet()
    var findings = try findings.merged()
    while let finding = try findings.next() {
      if finding.state == .unchanged, let earlier = finding.earlier { repeated.insert(earlier) }
    }
    return repeated
  }

  var counts: RowCounts { RowCounts(byCode: countsByCode) }

  /// False, with nothing written, where the draft's rule does not hold: two records that share an
  /// identity say different things.
  private mutating func merge(
    as file: UInt32, stream: Stream, reversed: inout ReversedRows, in store: Store
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
        try note(Finding(record: next.record, state: .duplicate), readAs: next)
        continue
      }
      original = next
      let (identity, isByContent) = numbering.identity(of: next)
      if let known = try index.find(identity) {
        let isWithdrawn = isByContent ? try reversed.contains(known.locator) : false
        if try !take(known, for: next, isWithdrawn: isWithdrawn) { continue }
      }
      try writer.append(
        IdentityEntry(
          identity: identity, check: next.content.high,
          locator: Locator(file: file, record: next.record)))
    }
    run = try writer.finish()
    return true
  }

  /// What a record becomes whose identity is known; whether it is worth an entry of its own.
  private mutating func take(
    _ known: IdentityEntry, for next: DraftIdentity, isWithdrawn: Bool
  ) throws(LedgerError) -> Bool {
    let read = RowState(code: next.state)
    if known.check != next.content.high {
      let finding = Finding(
        record: next.record, state: read == .counted ? .amended : read, earlier: known.locator,
        check: known.check)
      try note(finding, readAs: next)
      return true
    }
    let finding = Finding(
      record: next.record, state: isWithdrawn ? read : .unchanged, earlier: known.locator,
      isReturned: isWithdrawn)
    try note(finding, readAs: next)
    return isWithdrawn
  }

  private mutating func note(
    _ finding: Finding, readAs next: DraftIdentity
  ) throws(LedgerError) {
    countsByCode[Int(next.state)] -= 1
    countsByCode[Int(finding.state.code)] += 1
    try findings.append(finding)
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
