package import ImpactCore
package import Ledger
package import QueryWire

/// Factor books as they were known, and what was signed with them.
extension LedgerKeeper {
  /// Keeps what comes in force; the number of its record.
  package func note(_ texts: [ShelfText], policy: String, at now: Instant) throws -> Int64 {
    try ledger.note(texts, policy: policy, at: now).number
  }

  /// The texts and the policy that were in force at a moment; nil where they still are.
  package func pastFactors(
    asOf instant: Instant
  ) throws -> (texts: [FactorText], policy: String)? {
    guard let then = try ledger.noted(asOf: instant), let now = try ledger.noted(asOf: nil),
      then.record != now.record
    else { return nil }
    return (try ledger.texts(of: then.record), then.record.policy)
  }

  /// The record of that number and its texts.
  package func factors(
    _ number: Int64
  ) throws -> (record: ShelfRecord, texts: [FactorText]) {
    guard let noted = try ledger.noted(number) else {
      throw LedgerError.damaged("a record of factor books is missing")
    }
    return (noted.record, try ledger.texts(of: noted.record))
  }

  /// Freezes the figures of a period as they are now, under what is in force.
  package func sign(
    _ query: SignoffQuery, _ signed: SignedPeriod, _ inForce: ServiceSettings.InForce,
    by uid: UInt32, at now: Instant
  ) throws -> SignOff {
    let figures = signed.figures(of: try ledger.rolledUpPostings(), inForce.shelf, inForce.policy)
    return try ledger.sign(
      SignOff.Terms(
        shelf: inForce.record, period: signed.period, asked: query.period.name, org: signed.org,
        policy: inForce.policy.description, name: query.by, uid: uid, note: query.note,
        figures: figures.json.text),
      at: now)
  }

  /// The sign-off of that id; the newest where none is given.
  package func signOff(_ id: String?) throws -> SignOff? {
    guard let id else { return try ledger.signOffs(limit: 1).signOffs.first }
    return try ledger.signOff(id)
  }

  package func signOffs(page: Page) throws -> (signOffs: [SignOff], total: Int) {
    try ledger.signOffs(limit: page.limit, offset: page.offset)
  }

  /// What every event since a sign-off has moved, under what was signed with.
  package func drift(
    since signOff: SignOff, shelf: FactorShelf, policy: FactorPolicy
  ) throws -> DriftReckoning {
    var reckoning = DriftReckoning(
      try SignedPeriod(signOff.terms.period, org: signOff.terms.org), shelf: shelf,
      policy: policy, postings: try ledger.booked(through: signOff.event))
    try ledger.forEachEvent(after: signOff.event) { reckoning.take($0) }
    return reckoning
  }
}

extension AskedPeriod {
  /// Nil where days were given.
  fileprivate var name: String? {
    if case .named(let name) = self { name } else { nil }
  }
}
