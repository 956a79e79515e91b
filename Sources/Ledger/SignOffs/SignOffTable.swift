import ImpactCore

/// The sign-offs in the database.
struct SignOffTable {
  private let store: Store

  init(_ store: Store) {
    self.store = store
  }

  /// Inside a transaction only.
  func insert(
    _ terms: SignOff.Terms, after event: Int64, at: Instant
  ) throws(LedgerError) -> SignOff {
    let number = (try store.integer("SELECT max(number) FROM signoff") ?? 0) + 1
    try store.run(
      """
      INSERT INTO signoff (number, at, event, shelf, first_day, last_day, asked, org, policy, name,
        uid, note, figures, sha256)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      .integer(number), .integer(at.unixMilliseconds), .integer(event), .integer(terms.shelf),
      .optional(terms.period.from.map { Int64($0.dayNumber) }),
      .optional(terms.period.to.map { Int64($0.dayNumber) }), .optional(terms.asked),
      .optional(terms.org), .text(terms.policy), .text(terms.name), .integer(Int64(terms.uid)),
      .text(terms.note), .text(terms.figures), .text(terms.sha256))
    return SignOff(number: number, at: at, event: event, terms: terms)
  }

  func signOff(_ number: Int64) throws(LedgerError) -> SignOff? {
    try SignOffTable.read(
      store.query("\(SignOffTable.signOffs) WHERE number=?", .integer(number))
    ).first
  }

  /// The newest first.
  func signOffs(limit: Int, offset: Int) throws(LedgerError) -> [SignOff] {
    try SignOffTable.read(
      store.query(
        "\(SignOffTable.signOffs) ORDER BY number DESC LIMIT ? OFFSET ?",
        .integer(Int64(limit)), .integer(Int64(offset))))
  }

  func count() throws(LedgerError) -> Int {
    Int(try store.integer("SELECT count(*) FROM signoff") ?? 0)
  }

  private static let signOffs = """
    SELECT number, at, event, shelf, first_day, last_day, asked, org, policy, name, uid, note,
      figures, sha256
    FROM signoff
    """

  private static func read(_ query: Statement) throws(LedgerError) -> [SignOff] {
    var signOffs: [SignOff] = []
    while try query.next() { signOffs.append(try signOff(query)) }
    return signOffs
  }

  private static func signOff(_ row: Statement) throws(LedgerError) -> SignOff {
    func day(_ column: Int32) -> CivilDate? {
      row.optionalInteger(column).map { CivilDate(dayNumber: Int32(truncatingIfNeeded: $0)) }
    }
    guard let uid = UInt32(exactly: row.integer(10)) else {
      throw .damaged("a sign-off names no user")
    }
    var terms = SignOff.Terms(
      shelf: row.integer(3), period: Period(from: day(4), to: day(5)), asked: row.optionalText(6),
      org: row.optionalText(7), policy: row.text(8), name: row.text(9), uid: uid,
      note: row.text(11), figures: row.text(12))
    terms.sha256 = row.text(13)
    return SignOff(
      number: row.integer(0), at: Instant(unixMilliseconds: row.integer(1)),
      event: row.integer(2), terms: terms)
  }
}
