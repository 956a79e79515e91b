import ImpactCore

/// The identities of a draft, in sorted blocks that are merged when the file is accepted, so that
/// memory does not grow with the file.
///
/// While records come in, they are kept under the best rule that all of them allow so far: only
/// a record that lacks a reference or natural key makes the earlier ones be keyed again.
struct DraftIdentities {
  private(set) var rule = IdentityRule.reference
  private let folder: String
  private var sorted: SortedBlocks<DraftIdentity>
  /// Natural keys by record, kept only while every record has one beside its reference.
  private let naturalKeys: Scratch
  /// Those that are not yet on scratch.
  private var openKeys: [Digest128] = []
  private var hasNaturalKeys = true

  private static let keysAtOnce = 1024
  private static let noKey = Digest128(high: 0, low: 0)

  init(folder: String) {
    self.folder = folder
    sorted = SortedBlocks(folder: folder)
    naturalKeys = Scratch(folder: folder)
  }

  var isEmpty: Bool { sorted.count == 0 }

  mutating func append(
    _ identity: RecordIdentity, record: UInt32, state: UInt8, isReversal: Bool
  ) throws(LedgerError) {
    if !isReversal { try note(identity, record: record) }
    let key = isReversal ? identity.content : self.identity(of: identity)
    try sorted.append(
      DraftIdentity(
        identity: key, content: identity.content, record: record, state: state,
        isReversal: isReversal))
  }

  /// Keeps what a later change of rule needs, and changes it where this record asks for that.
  private mutating func note(
    _ identity: RecordIdentity, record: UInt32
  ) throws(LedgerError) {
    if let naturalKey = identity.naturalKey, hasNaturalKeys {
      if rule == .reference { try keep(naturalKey, of: record) }
    } else if hasNaturalKeys {
      hasNaturalKeys = false
      openKeys = []
    }
    if rule == .reference, identity.reference == nil { try fallBack() }
    if rule == .naturalKey, identity.naturalKey == nil { try fallBack() }
  }

  private mutating func keep(_ naturalKey: Digest128, of record: UInt32) throws(LedgerError) {
    let size = MemoryLayout<Digest128>.stride
    while naturalKeys.count / size + openKeys.count <= record {
      let isOwn = naturalKeys.count / size + openKeys.count == record
      openKeys.append(isOwn ? naturalKey : DraftIdentities.noKey)
      if openKeys.count == DraftIdentities.keysAtOnce { try setKeysAside() }
    }
  }

  private mutating func setKeysAside() throws(LedgerError) {
    try naturalKeys.append(contentsOf: openKeys)
    openKeys.removeAll(keepingCapacity: true)
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
    try sorted.finish()
    try setKeysAside()
    var again = SortedBlocks<DraftIdentity>(folder: folder)
    try sorted.forEachBlock { (block) throws(LedgerError) in
      var keys = KeyPage(naturalKeys)
      for var entry in rule == .naturalKey ? block.sorted(by: { $0.record < $1.record }) : block {
        if !entry.isReversal {
          entry.identity = rule == .naturalKey ? try keys[entry.record] : entry.content
        }
        try again.append(entry)
      }
    }
    sorted = again
  }

  /// All identities in order.
  mutating func merged() throws(LedgerError) -> SortedMerge<DraftIdentity> {
    try sorted.finish()
    return try sorted.merged()
  }

  /// Natural keys read a page at a time, by records in ascending order.
  private struct KeyPage {
    private let scratch: Scratch
    private var keys: [Digest128] = []
    private var first = 0

    init(_ scratch: Scratch) {
      self.scratch = scratch
    }

    subscript(record: UInt32) -> Digest128 {
      mutating get throws(LedgerError) {
        let record = Int(record)
        if !(first..<first + keys.count).contains(record) {
          let size = MemoryLayout<Digest128>.stride
          let count = min(DraftIdentities.keysAtOnce, scratch.count / size - record)
          keys = Array(repeating: DraftIdentities.noKey, count: count)
          try scratch.read(at: record * size, into: &keys)
          first = record
        }
        return keys[record - first]
      }
    }
  }
}
