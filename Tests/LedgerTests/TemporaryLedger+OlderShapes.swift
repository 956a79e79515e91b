import ImpactCore
import Ledger

extension TemporaryLedger {
  /// Makes of the database one that an earlier release has written, and opens it, which migrates.
  func becomeOlder(version: Int) throws {
    try makeOlder(version: version)
    try reopen()
  }

  /// Makes of the database one that an earlier release has written, so that opening it migrates.
  func makeOlder(version: Int) throws {
    let removals = [
      "DROP TABLE decision",
      """
      ALTER TABLE posting DROP COLUMN window_last; ALTER TABLE posting DROP COLUMN window_first;
      ALTER TABLE posting DROP COLUMN usage_day; ALTER TABLE posting DROP COLUMN car;
      ALTER TABLE posting DROP COLUMN basis; ALTER TABLE file DROP COLUMN basis
      """,
      """
      DROP TABLE retraction; DROP TABLE restoration; DROP TABLE revision; DROP TABLE recount;
      DROP TABLE replacement
      """,
      "DROP TABLE receipt",
      """
      DROP TABLE link; DROP TABLE checksum; ALTER TABLE identity_page DROP COLUMN checksum;
      ALTER TABLE identity_run DROP COLUMN checksum
      """,
      "DROP TABLE signoff; DROP TABLE shelf_book; DROP TABLE shelf; DROP TABLE book",
      "DROP TABLE disposal; DROP TABLE person_key",
      """
      ALTER TABLE posting DROP COLUMN document; ALTER TABLE posting DROP COLUMN participant_minutes;
      ALTER TABLE posting DROP COLUMN minute_parts; ALTER TABLE posting DROP COLUMN contract;
      ALTER TABLE file DROP COLUMN contract; DROP TRIGGER file_no_update;
      ALTER TABLE file ADD COLUMN old_stream TEXT
        CHECK (old_stream IN ('mileage', 'pool', 'video', 'waste'));
      UPDATE file SET old_stream = stream; ALTER TABLE file DROP COLUMN stream;
      ALTER TABLE file RENAME COLUMN old_stream TO stream;
      CREATE TRIGGER file_no_update BEFORE UPDATE ON file
      BEGIN SELECT RAISE(ABORT, 'the history of the ledger is append-only'); END
      """,
      "DROP TABLE balance_page; DROP TABLE sheet",
    ]
    try writePostingsAsRows()
    for removal in removals[(version - 1)...].reversed() { try ledger.store.execute(removal) }
    try ledger.store.execute("PRAGMA user_version=\(version)")
  }

  /// Writes the postings as releases before version 10 did, and a chain of links over them.
  private func writePostingsAsRows() throws {
    let store = ledger.store
    try store.transaction { () throws(LedgerError) in
      let events = try store.query("SELECT DISTINCT event FROM sheet ORDER BY event")
      var numbers: [Int64] = []
      while try events.next() { numbers.append(events.integer(0)) }
      for event in numbers {
        for entry in PostingSheet.Entry.allCases {
          let sheet = try ledger.books.sheet(event: event, entry: entry).sheet
          for index in 0..<sheet.count {
            let (place, tally) = sheet.posting(at: index)
            try insert(place, tally, entry: entry, event: event)
          }
        }
      }
      let trigger = try store.query("SELECT sql FROM sqlite_schema WHERE name='link_no_delete'")
      let words = try trigger.next() ? trigger.text(0) : ""
      trigger.reset()
      try store.execute(
        """
        DROP TRIGGER link_no_delete; DROP TRIGGER sheet_no_delete; DELETE FROM balance_page;
        DELETE FROM sheet; DELETE FROM link; \(words)
        """)
      try ledger.links.seal()
    }
  }

  private func insert(
    _ place: PostingSheet.Place, _ tally: Tally, entry: PostingSheet.Entry, event: Int64
  ) throws(LedgerError) {
    let minutes = tally.participantMinutes == .nothing ? nil : tally.participantMinutes
    try ledger.store.run(
      """
      INSERT INTO posting (event, entry, account, month, site, org_unit, activity_key, rows,
        amount_parts, amount, energy_parts, energy_kwh, passenger_parts, passenger_miles,
        participant_parts, participants, basis, car, usage_day, window_first, window_last,
        contract, minute_parts, participant_minutes, document)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      .integer(event), .text(entry.rawValue), .text(place.account.rawValue),
      .optional(place.month.map { Int64($0.index) }), .integer(place.site),
      .integer(place.orgUnit), .integer(place.key), .integer(Int64(tally.rows)),
      .integer(Int64(tally.amount.parts)), .text(tally.amount.sum.description),
      .integer(Int64(tally.energyKWh.parts)), .text(tally.energyKWh.sum.description),
      .integer(Int64(tally.passengerMiles.parts)), .text(tally.passengerMiles.sum.description),
      .integer(Int64(tally.participants.parts)), .text(tally.participants.sum.description),
      .optional(place.basis?.rawValue), .optional(place.car),
      .optional(place.usage.map { Int64($0.day.dayNumber) }),
      .optional(place.usage.map { Int64($0.window.first.dayNumber) }),
      .optional(place.usage.map { Int64($0.window.last.dayNumber) }),
      .optional(place.contract), .optional(minutes.map { Int64($0.parts) }),
      .optional(minutes?.sum.description), .optional(place.document))
  }
}
