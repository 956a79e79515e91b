/// All that the chain of links seals, in one place.
///
/// A table that is added later takes part by one more line here. One whose rows name the event that
/// wrote them goes into `ofEvents`. One whose rows are written by no event of a file (append-only,
/// with a number that each transaction carries on) goes to the end of `journals`: a transaction
/// that writes such rows gets a link of its own where it writes no event. The shape that adds the
/// table needs nothing more, for a new table has no rows that a link should know.
///
/// Lists of columns only ever grow, at their ends: `LinkSeal` leaves out empty columns there, so
/// that rows from before have the seals that they had.
///
/// Not sealed: `attempt` and `pending_move`, which are work in hand and no part of any answer;
/// `receipt`, which is a chain of its own; `book`, whose rows are named by their own digest.
enum SealedTables {
  struct Table {
    var name: String
    /// The query that reads the sealed columns of the event or file `?1`.
    var query: String
  }

  struct Journal {
    var name: String
    /// The column that numbers the rows, upwards.
    var number: String
    /// The query that reads the sealed columns of the rows with numbers after `?1` up to `?2`, in
    /// an order that depends on nothing but them.
    var query: String
  }

  /// Read again at every start, each row once, with the postings that they explain.
  static let journals = [
    Journal(
      name: "name", number: "id",
      query: "SELECT id, text FROM name WHERE id>?1 AND id<=?2 ORDER BY id"),
    Journal(
      name: "shelf", number: "number",
      query: """
        SELECT number, at, after_event, policy FROM shelf WHERE number>?1 AND number<=?2
        ORDER BY number
        """),
    Journal(
      name: "shelf_book", number: "shelf",
      query: """
        SELECT shelf, role, name, book FROM shelf_book WHERE shelf>?1 AND shelf<=?2
        ORDER BY shelf, role, name
        """),
    Journal(
      name: "signoff", number: "number",
      query: """
        SELECT number, at, event, shelf, first_day, last_day, asked, org, policy, name, uid, note,
          figures, sha256
        FROM signoff WHERE number>?1 AND number<=?2 ORDER BY number
        """),
    Journal(
      name: "disposal", number: "number",
      query: """
        SELECT number, file, at, cause FROM disposal WHERE number>?1 AND number<=?2 ORDER BY number
        """),
    Journal(
      name: "person_key", number: "number",
      query: "SELECT number, digest FROM person_key WHERE number>?1 AND number<=?2"),
  ]

  /// Sealed in the `contents` of the event's link.
  static let ofEvents = [
    Table(
      name: "checksum",
      query: "SELECT file, chunk, checksum FROM checksum WHERE event=?1 ORDER BY file, chunk"),
    Table(
      name: "reversal",
      query: "SELECT file, chunk, rows FROM reversal WHERE event=?1 ORDER BY file, chunk"),
    Table(
      name: "restoration",
      query: "SELECT file, chunk, rows FROM restoration WHERE event=?1 ORDER BY file, chunk"),
    Table(
      name: "decision",
      query: """
        SELECT file, chunk, place, sheet, row, item, was, now, activity_key, uid FROM decision
        WHERE event=?1
        """),
    Table(
      name: "recount",
      query: "SELECT file, was, now, rows FROM recount WHERE event=?1 ORDER BY file, was, now"),
    Table(name: "retraction", query: "SELECT why, uid FROM retraction WHERE event=?1"),
  ]

  /// Sealed in the `contents` of the file's first event.
  static let ofFiles = [
    Table(
      name: "file",
      query: """
        SELECT id, org, name, sha256, size, layout, stream, sheets, notes, reason, what_to_do,
          original, identity_rule, names, counted, unchanged, amended, duplicate, not_applicable,
          rejected, held, ignored, problems_left_out, basis, contract
        FROM file WHERE id=?1
        """),
    Table(
      name: "problem",
      query: """
        SELECT sheet, row, item, column_name, code, reason, what_to_do, state FROM problem
        WHERE file=?1 ORDER BY rowid
        """),
    Table(name: "replacement", query: "SELECT earlier FROM replacement WHERE file=?1"),
  ]
}
