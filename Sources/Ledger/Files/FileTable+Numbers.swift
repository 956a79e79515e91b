import ImpactCore

extension FileTable {
  /// The files of an organisation and stream that are in that state, in order.
  func numbers(
    org: String, stream: Stream, _ state: FileEntry.State
  ) throws(LedgerError) -> [Int64] {
    let query = try store.query(
      """
      SELECT id FROM file WHERE org=? AND stream=?
        AND (SELECT kind FROM event WHERE event.file = file.id
          ORDER BY sequence DESC LIMIT 1) = ?
      ORDER BY id
      """, .text(org), .text(stream.rawValue), .text(state.rawValue))
    var files: [Int64] = []
    while try query.next() { files.append(query.integer(0)) }
    return files
  }

  /// The files of the same organisation, layout and name whose rows only content identifies and
  /// that are in that state, the newest first.
  func versions(
    of arrival: Arrival, layout: String, _ state: FileEntry.State = .accepted
  ) throws(LedgerError) -> [Int64] {
    let query = try store.query(
      """
      SELECT id FROM file
      WHERE org=? AND name=? AND layout=? AND identity_rule='content'
        AND (SELECT kind FROM event WHERE event.file = file.id
          ORDER BY sequence DESC LIMIT 1) = ?
      ORDER BY id DESC
      """, .text(arrival.org), .text(arrival.name), .text(layout), .text(state.rawValue))
    var versions: [Int64] = []
    while try query.next() { versions.append(query.integer(0)) }
    return versions
  }
}
