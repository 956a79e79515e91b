public import ImpactCore

/// A file's records on their way into the ledger: packed as they come, so that no object is kept
/// for a row. Touches no database; made by `Ledger.draft(for:)`, given back to `Ledger.accept`.
public final class Draft {
  public let arrival: Arrival
  /// How many records intake has read into each state, before the ledger compares them.
  public var readings: RowCounts { RowCounts(byCode: readingsByCode) }

  /// Where scratch files are made.
  let folder: String
  private let rows: Scratch
  private(set) var chunks: [DraftChunk] = []
  private(set) var names = NameIndex()
  var identities: DraftIdentities
  /// The same as `readings`, by `RowState.code`.
  private(set) var readingsByCode = RowCounts.noneByCode
  private var count: UInt32 = 0
  private var packer = RowPacker()
  private var open = DraftChunk(offset: 0)

  init(arrival: Arrival, folder: String) {
    self.arrival = arrival
    self.folder = folder
    rows = Scratch(folder: folder)
    identities = DraftIdentities(folder: folder)
  }

  /// Takes the file's next record; records come in the order of the file.
  public func append(_ record: Record) throws(LedgerError) {
    let state = record.reading.state
    if let identity = record.identity {
      try identities.append(
        identity, record: count, state: state.code, isReversal: record.reading.isReversal)
    }
    readingsByCode[Int(state.code)] += 1
    count += 1
    var row = PackedRow(source: record.source, state: state)
    switch record.reading {
    case .counted(let activity), .reversal(let activity), .held(let activity):
      row.activity = pack(activity)
      if let span = activity.span { open.note(span) }
    case .notApplicable, .rejected, .ignored: break
    }
    packer.append(row)
    if packer.rows == LedgerLimits.rowsPerChunk { try closeChunk() }
  }

  /// Ends the last chunk; more records may still follow only where none was open.
  func finish() throws(LedgerError) {
    if packer.rows > 0 { try closeChunk() }
  }

  func bytes(of chunk: DraftChunk) throws(LedgerError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: chunk.count)
    try rows.read(at: chunk.offset, into: &bytes)
    return bytes
  }

  private func closeChunk() throws(LedgerError) {
    open.rows = packer.rows
    open.count = packer.bytes.count
    try rows.append(contentsOf: packer.bytes)
    chunks.append(open)
    packer.clear()
    open = DraftChunk(offset: rows.count)
  }

  private func pack(_ activity: Activity) -> PackedActivity {
    PackedActivity(
      key: names.number(of: activity.key), site: names.number(of: activity.site),
      orgUnit: names.number(of: activity.orgUnit), span: activity.span, amount: activity.amount,
      energyKWh: activity.energyKWh, passengerMiles: activity.passengerMiles,
      participants: activity.participants, minutes: activity.minutes,
      engineCC: activity.engineCC,
      car: activity.car.map { names.number(of: $0.description) },
      participantMinutes: activity.participantMinutes,
      contract: number(of: activity.contract), document: number(of: activity.document))
  }

  /// Nil for an empty name.
  private func number(of name: String) -> UInt32? {
    name.isEmpty ? nil : names.number(of: name)
  }
}
