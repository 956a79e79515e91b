import ImpactCore
import Ledger
import Testing

/// The evidence register, contracts and the time of participants on the books.
@Suite struct EvidencePostingTests {
  static let hours = entry(.volunteering, .hour, "12.5", "2024-05-03")

  static func entry(
    _ measure: SocialMeasure, _ unit: ActivityUnit, _ amount: String, _ day: String,
    contract: String = "", document: String = "Letter"
  ) -> Activity {
    Activity(
      key: ActivityKey(stream: .evidence, unit: unit, kind: .evidence(measure)),
      span: CivilDate(day).map { DateSpan(day: $0) }, amount: FixedDecimal(amount) ?? .zero,
      contract: contract, document: document)
  }

  @Test func `entries are summed by measure, unit, month, contract and document`() throws {
    let books = try TemporaryLedger()
    let entries = [
      Self.hours, Self.entry(.volunteering, .hour, "2.5", "2024-05-09"),
      Self.entry(.volunteering, .hour, "1", "2024-05-09", document: "List"),
      Self.entry(.volunteering, .hour, "3", "2024-05-09", contract: "Cleaning"),
      Self.entry(.volunteering, .hour, "4", "2024-06-09"),
      Self.entry(.wasteDonated, .pound, "70", "2024-05-09"),
      Self.entry(.wasteDonated, .kilogram, "5", "2024-05-09"),
    ]
    try books.drop(RandomActivity.records(entries), stream: .evidence, basis: .register)
    for _ in 0..<2 {
      let postings = try books.ledger.postings()
      #expect(postings.count == 6)
      let letter = postings.filter {
        $0.place.key == Self.hours.key && $0.place.month == CivilMonth("2024-05")
          && $0.place.contract.isEmpty && $0.place.document == "Letter"
      }
      #expect(letter.map(\.tally.amount.sum) == [Exact(15)])
      let cleaning = try books.ledger.postings(where: RowFilter(contract: "Cleaning"))
      #expect(cleaning.map(\.tally.amount.sum) == [Exact(3)])
      #expect(try books.ledger.rows(where: RowFilter(contract: "Cleaning"), limit: 9).total == 1)
      #expect(try books.ledger.placeNames() == ["Cleaning", "Letter", "List"])
      #expect(try books.ledger.verify().firstDifference == nil)
      try books.reopen()
    }
  }

  @Test func `an amended entry moves between contracts, and a retraction brings it back`() throws {
    let books = try TemporaryLedger()
    func drop(_ contract: String) throws {
      let activity = Self.entry(.volunteering, .hour, "3", "2024-05-09", contract: contract)
      try books.drop(RandomActivity.records([activity]), stream: .evidence, basis: .register)
    }
    try drop("Cleaning")
    let before = Set(try books.ledger.postings())
    try drop("Catering")
    #expect(try books.ledger.postings().map(\.place.contract) == ["Catering"])
    try books.retract("f2")
    #expect(Set(try books.ledger.postings()) == before)
    #expect(try books.ledger.verify().firstDifference == nil)
  }

  @Test func `the time of participants is summed exactly and taken off with its row`() throws {
    let books = try TemporaryLedger()
    func meeting(_ people: Int64, _ minutes: String) -> Activity {
      Activity(
        key: ActivityKey(stream: .video, unit: .count, kind: .meeting),
        span: CivilDate("2024-05-03").map { DateSpan(day: $0) }, amount: FixedDecimal(1),
        participants: FixedDecimal(people), minutes: FixedDecimal(minutes))
    }
    try books.drop(
      RandomActivity.records([meeting(20, "60"), meeting(3, "12.5")]), stream: .video)
    let sum = try books.ledger.postings().map(\.tally.participantMinutes)
    #expect(sum == [Tally.Carried(parts: 2, sum: exact("1237.5"))])
    try books.drop(RandomActivity.records([meeting(2, "60")]), stream: .video)
    try books.reopen()
    let less = try books.ledger.postings().map(\.tally.participantMinutes)
    #expect(less == [Tally.Carried(parts: 2, sum: exact("157.5"))])
    #expect(try books.ledger.verify().firstDifference == nil)
  }

  /// Earlier versions posted none, so none may be taken off when such a row is replaced.
  @Test func `a row of a release that kept no such time never posts any`() throws {
    let books = try TemporaryLedger()
    var meeting = Activity(
      key: ActivityKey(stream: .video, unit: .count, kind: .meeting), span: nil,
      amount: FixedDecimal(1), participants: FixedDecimal(4), minutes: FixedDecimal(30))
    meeting.participantMinutes = nil
    try books.drop(RandomActivity.records([meeting]), stream: .video)
    try books.becomeOlder(version: 8)
    #expect(try books.ledger.postings().map(\.tally.participantMinutes) == [.nothing])
    #expect(try books.ledger.verify().firstDifference == nil)
    meeting.participantMinutes = FixedDecimal(120)
    try books.drop(RandomActivity.records([meeting]), stream: .video)
    #expect(try books.ledger.postings().map(\.tally.participantMinutes.known) == [Exact(120)])
    #expect(try books.ledger.verify().firstDifference == nil)
  }

  @Test func `a file remembers the contract whose folder it lay in`() throws {
    let books = try TemporaryLedger()
    let draft = books.ledger.draft(for: books.arrival(contract: "Cleaning"))
    try books.ledger.accept(draft, FileSummary(layout: "claims", stream: .mileage), at: books.now)
    try books.drop([])
    try books.reopen()
    #expect(try books.ledger.files().map(\.arrival.contract) == ["Cleaning", ""])
    try books.edit("UPDATE file SET contract='Catering' WHERE id=1")
    try books.reopen()
    #expect(try books.ledger.verify().firstDifference != nil)
  }

  @Test(arguments: [
    "UPDATE posting SET contract=NULL", "UPDATE posting SET document=NULL",
    "UPDATE posting SET minute_parts=2", "UPDATE posting SET participant_minutes='121'",
  ])
  func `an edit of what came later is refused at the start`(edit: String) throws {
    let books = try TemporaryLedger()
    var activity = Self.entry(.volunteering, .hour, "3", "2024-05-09", contract: "Cleaning")
    activity.participantMinutes = FixedDecimal(120)
    try books.drop(RandomActivity.records([activity]), stream: .evidence)
    try books.becomeOlder(version: 9)
    try books.edit(edit)
    #expect(throws: LedgerError.self) { try books.reopen() }
  }

  private func exact(_ text: String) -> Exact { FixedDecimal(text)?.exact ?? .zero }
}
