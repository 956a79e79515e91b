import ImpactCore

/// The identities of a draft, in sorted blocks that are merged when the file is accepted, so that
/// memory does not grow with the file.
///
/// While records come in, they are kept under the best rule that all of them allow so far: only
/// a record that lacks a reference or natural key makes the earlier ones be keyed again.
struct DraftIdentities {
  private(set) var rule = IdentityRule.reference
  private(set) var isEmpty = true
  private var block: [DraftIdentity] = []
  private let scratch: Scratch
  /// Where the block that starts here ends is where the next starts, or the scratch ends.
  private var starts: [Int] = []
  /// Natural keys by record, kept only while every record has one beside its reference.
  private var naturalKeys: [Digest128] = []
  private var hasNaturalKeys = true

  init(scratch: Scratch) {
    self.scratch = scratch
  }

  mutating func append(
    _ identity: RecordIdentity, record: UInt32, isReversal: Bool
  ) throws(LedgerError) {
    isEmpty = false
    if !isReversal { try note(identity, record: record) }
    let key = isReversal ? identity.content : self.identity(of: identity)
    block.append(
      DraftIdentity(
        identity: key, content: identity.content, record: record, isReversal: isReversal))
    if block.count == LedgerLimits.entriesPerBlock { try closeBlock() }
  }

  /// Keeps what a later change of rule needs, and changes it where this record asks for that.
  private mutating func note(_ identity: RecordIdentity, record: UInt32) throws(LedgerError) {
    if let naturalKey = identity.naturalKey, hasNaturalKeys {
      if rule == .reference {
        while naturalKeys.count < record { naturalKeys.append(Digest128(high: 0, low: 0)) }
        naturalKeys.append(naturalKey)
      }
    } else {
      hasNaturalKeys = false
      naturalKeys = []
    }
    if rule == .reference, identity.reference == nil { try fallBack() }
    if rule == .naturalKey, identity.naturalKey == nil { try fallBack() }
  }

  private func identity(of identity: RecordIdentity) -> Digest128 {
    switch rule {
    case .reference: identity.reference ?? identity.content
    case .naturalKey: identity.naturalKey ?? identity.content
    case .content: identity.content
    }
  }

  /// Takes the next rule that every record allows, and keys the records again by it.
  mutating func fallBack() throws(LedgerError) {
    rule = rule == .reference && hasNaturalKeys ? .naturalKey : .content
    let kept = try blocks()
    starts = []
    for block in kept {
      var block = block
      var again: [DraftIdentity] = []
      while let entry = try block.next() { again.append(keyed(entry)) }
      self.block = again
      try closeBlock()
    }
    naturalKeys = []
  }

  private func keyed(_ entry: DraftIdentity) -> DraftIdentity {
    var entry = entry
    if !entry.isReversal {
      entry.identity = rule == .naturalKey ? naturalKeys[Int(entry.record)] : entry.content
    }
    return entry
  }

  private mutating func closeBlock() throws(LedgerError) {
    guard !block.isEmpty else { return }
    block.sort(by: DraftIdentity.precedes)
    starts.append(scratch.count)
    try scratch.append(contentsOf: block)
    block.removeAll(keepingCapacity: true)
  }

  /// The blocks as they are now, the open one included.
  private mutating func blocks() throws(LedgerError) -> [DraftBlock] {
    try closeBlock()
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1] : scratch.count
      return DraftBlock(scratch, from: starts[index], to: end)
    }
  }

  /// All identities in order.
  mutating func merged() throws(LedgerError) -> DraftMerge {
    try DraftMerge(blocks())
  }
}
