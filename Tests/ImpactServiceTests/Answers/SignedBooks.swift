import ImpactCore
import ImpactService
import Ledger
import QueryWire

/// A ledger in a directory of its own, what is dropped into it, and what is signed.
final class SignedBooks {
  let ledger: Ledger
  let shelf: FactorShelf
  private let directory: TemporaryDirectory
  private var minutes: Int64 = 0

  init() throws {
    directory = try TemporaryDirectory()
    ledger = try Ledger(path: directory["ledger.db"])
    shelf = try Checkout.shelf.get()
    let rules = FactorText(role: .rules, file: "choice.rules", bytes: [])
    try ledger.note(
      [ShelfText(rules)], policy: "calendar-year", at: now())
  }

  /// A minute later than the last time.
  func now() -> Instant {
    minutes += 1
    return Instant(unixMilliseconds: 1_750_000_000_000 + minutes * 60_000)
  }

  @discardableResult
  func drop(
    _ records: [Record], name: String = "claims.csv", org: String = "RNN",
    stream: ImpactCore.Stream = .mileage, basis: SourceBasis? = nil
  ) throws -> FileEntry {
    let time = now()
    let digits = String(minutes, radix: 16)
    let sha256 = String(repeating: "0", count: 64 - digits.utf8.count) + digits
    let draft = ledger.draft(for: Arrival(org: org, name: name, sha256: sha256, size: 1))
    for record in records { try draft.append(record) }
    return try ledger.accept(
      draft, FileSummary(layout: "claims", stream: stream, basis: basis), at: time)
  }

  /// Signs the figures as they are now, by the calendar year.
  func sign(_ period: Period = .all, org: String? = nil) throws -> SignOff {
    let signed = try SignedPeriod(period, org: org)
    let figures = signed.figures(of: try ledger.postings(), shelf, .calendarYear).json.text
    return try ledger.sign(
      SignOff.Terms(
        shelf: 1, period: period, asked: nil, org: org, policy: "calendar-year", name: "Ada",
        uid: 0, note: "For the board", figures: figures),
      at: now())
  }

  /// What has moved since, under the factors of then and another policy.
  func drift(
    since signOff: SignOff, policy: FactorPolicy = .calendarYear, isIntact: Bool = true
  ) throws -> DriftAnswer {
    let terms = signOff.terms
    var reckoning = DriftReckoning(
      try SignedPeriod(terms.period, org: terms.org), shelf: shelf, policy: .calendarYear,
      postings: try ledger.booked(through: signOff.event))
    try ledger.forEachEvent(after: signOff.event) { reckoning.take($0) }
    return reckoning.answer(
      try SignoffAnswer(signOff),
      frozen: isIntact ? try JSON(utf8: Array(terms.figures.utf8)) : nil, shelf: shelf,
      policy: policy, changes: [], at: now())
  }
}
