import ImpactCore
import ImpactService
import Ledger
import QueryWire
import Testing

/// What has moved since a sign-off, cause by cause.
@Suite struct DriftReckoningTests {
  private let books: SignedBooks

  init() throws {
    books = try SignedBooks()
  }

  private func claim(
    _ reference: Int, _ miles: String, on day: String = "2024-05-03", isHeld: Bool = false
  ) throws -> SignedRow {
    SignedRow(
      reference: reference, activity: try CarClaim(miles, from: day).activity, isHeld: isHeld)
  }

  private func records(_ rows: SignedRow...) -> [Record] { SignedRow.records(rows) }

  private func miles(_ part: DriftPart?) -> Exact? { part?.difference.activity.carMiles }

  @Test func `a restated figure is the old one then, the new one now, and names its file`() throws {
    let waste = ActivityKey(
      stream: .waste, unit: .kilogram, kind: .waste(.general, .incineration, .route))
    func total(_ kilograms: String) throws -> [Record] {
      let year = DateSpan(
        first: try #require(CivilDate("2019-04-01")), last: try #require(CivilDate("2020-03-31")))
      return records(
        SignedRow(
          reference: 1,
          activity: Activity(
            key: waste, span: year, amount: try #require(FixedDecimal(kilograms)))))
    }
    try books.drop(try total("6345507"), name: "return.csv", stream: .waste)
    let period = try #require(Period("FY2019-20", today: CivilDate(dayNumber: 20_000)))
    let signOff = try books.sign(period)
    try books.drop(try total("6085779"), name: "return restated.csv", stream: .waste)
    func figure(asOf instant: Instant?) throws -> Exact? {
      try SignedPeriod(period, org: nil).figures(
        of: books.ledger.postings(asOf: instant), books.shelf, .calendarYear
      ).total.activity.massKg
    }
    #expect(try figure(asOf: signOff.at) == Exact(6_345_507))
    #expect(try figure(asOf: nil) == Exact(6_085_779))
    let drift = try books.drift(since: signOff)
    #expect(drift.hasMoved && drift.finding == nil)
    #expect(drift.total.then.activity.massKg == Exact(6_345_507))
    #expect(drift.total.now.activity.massKg == Exact(6_085_779))
    #expect(drift.total.difference.activity.massKg == Exact(-259_728))
    #expect(drift.parts.count == 1)
    let part = try #require(drift.parts.first)
    #expect(part.cause == .amendment && part.fileID == "f2" && part.file == "return restated.csv")
    #expect(part.difference.activity.massKg == Exact(-259_728))
  }

  @Test func `each cause has its own part`() throws {
    try books.drop(records(claim(1, "100"), claim(2, "50"), claim(3, "700", isHeld: true)))
    try books.drop(records(claim(4, "20")), name: "gone.csv")
    let signOff = try books.sign()
    #expect(!(try books.drift(since: signOff).hasMoved))
    try books.drop(records(claim(5, "7")), name: "late.csv")
    try books.drop(records(claim(2, "40")), name: "amended.csv")
    _ = try books.ledger.decide(.accept, on: ["f1-r4"], by: 1, at: books.now())
    _ = try books.ledger.retract("f2", why: "wrong", by: 1, at: books.now())
    let drift = try books.drift(since: signOff, policy: .pinned("uk-ghg-2023"))
    #expect(drift.parts.map(\.cause) == DriftCause.allCases)
    #expect(
      drift.parts.map(miles) == [Exact(7), Exact(-10), Exact(-20), Exact(700), .zero])
    #expect(drift.parts.map(\.fileID) == ["f3", "f4", "f2", "f1", nil])
    #expect(drift.total.difference.activity.carMiles == Exact(677))
    #expect(drift.parts.last?.difference.impact.ghgKgCO2e?.isZero == false)
    #expect(drift.parts.dropLast().allSatisfy { $0.firstAt != nil && $0.firstAt == $0.lastAt })
  }

  @Test func `files of other days and organisations move nothing`() throws {
    try books.drop(records(claim(1, "100")))
    let may = try #require(Period("2024-05", today: CivilDate(dayNumber: 20_000)))
    let signOff = try books.sign(may, org: "RNN")
    try books.drop(records(claim(2, "5", on: "2024-06-01")), name: "june.csv")
    try books.drop(records(claim(3, "5")), org: "RBS")
    let drift = try books.drift(since: signOff, policy: .calendarYear)
    #expect(!drift.hasMoved && drift.parts.isEmpty && drift.rest.isEmpty)
    #expect(drift.groups.count == 1)
  }

  @Test func `a better source moves what it takes over as well`() throws {
    try books.drop(records(claim(1, "300")), name: "payroll.csv", basis: .payrollTotal)
    let signOff = try books.sign()
    try books.drop(records(claim(2, "280")), name: "claims.csv", basis: .journey)
    let drift = try books.drift(since: signOff)
    #expect(drift.parts.map(\.cause) == [.lateFile])
    #expect(miles(drift.parts.first) == Exact(-20))
    #expect(drift.parts.first?.difference.coverage.rowsCovered == 1)
    _ = try books.ledger.retract("f2", why: "wrong", by: 1, at: books.now())
    let back = try books.drift(since: signOff)
    #expect(!back.hasMoved)
    #expect(back.parts.map(miles) == [Exact(-20), Exact(20)])
  }

  @Test func `what was missing and is known now differs by all of it`() throws {
    let signOff = try books.sign()
    try books.drop(records(claim(1, "100")))
    let drift = try books.drift(since: signOff)
    #expect(drift.total.then.activity.carMiles == nil)
    #expect(drift.total.now.activity.carMiles == Exact(100))
    #expect(drift.total.difference.activity.carMiles == Exact(100))
    #expect(drift.total.difference.activity.massKg == nil)
    #expect(drift.parts.first?.difference.activity.massKg == nil)
    #expect(
      drift.report.text(.plain).contains("Nothing was known of by car when it was signed."))
  }

  @Test func `figures that are not those that were signed are found`() throws {
    try books.drop(records(claim(1, "100")))
    let signOff = try books.sign()
    try books.drop(records(claim(2, "5")))
    let broken = try books.drift(since: signOff, isIntact: false)
    #expect(broken.hasMoved && broken.parts.isEmpty && broken.rest.isEmpty)
    #expect(broken.finding?.contains("their SHA-256 is another") == true)
    var other = signOff
    other.terms.figures = signOff.terms.figures.replacing(
      "\"car_miles\":100,", with: "\"car_miles\":101,")
    let unlike = try books.drift(since: other)
    #expect(unlike.finding?.hasPrefix("The figures of s1 cannot be reproduced") == true)
    #expect(unlike.parts.isEmpty)
    #expect(unlike.total.then.activity.carMiles == Exact(101))
  }

  @Test func `files past the limit are summed`() throws {
    let parts = (1...5).map { number in
      var difference = Figures.none
      difference.impact.ghgKgCO2e = Exact(number % 2 == 0 ? number : -number)
      return DriftPart(
        cause: number == 5 ? .retraction : .lateFile, fileID: "f\(number)", file: "x", org: "RNN",
        stream: .mileage, difference: difference)
    }
    let listed = DriftAnswer.listed(parts, most: 2)
    #expect(listed.parts.map(\.fileID) == ["f4", "f3", "f5"])
    #expect(listed.rest.map(\.parts) == [2])
    #expect(listed.rest.first?.difference.impact.ghgKgCO2e == Exact(1))
    #expect(DriftAnswer.listed(parts, most: 4).rest.isEmpty)
  }

  @Test func `a period that cuts a month is not signed`() throws {
    let cut = Period(from: CivilDate("2024-04-01"), to: CivilDate("2025-03-30"))
    let refusal = #expect(throws: SignedPeriod.Refusal.self) { try SignedPeriod(cut, org: nil) }
    #expect(
      refusal?.description
        == "Whole months are signed, and this period cuts one. Give a period such as 2024-05, "
        + "2024-Q2 or FY2024-25.")
    for whole in [Period.all, Period(from: CivilDate("2024-04-01"), to: CivilDate("2025-03-31"))] {
      #expect(throws: Never.self) { try SignedPeriod(whole, org: nil) }
    }
  }

  @Test func `books that are others are named, and the policy`() {
    func record(_ books: [(FactorText.Role, String, String)], _ policy: String) -> ShelfRecord {
      ShelfRecord(
        books.map { role, file, text in
          ShelfText(FactorText(role: role, file: file, bytes: Array(text.utf8)))
        }, policy: policy)
    }
    let then = record(
      [(.published, "a.csv", "1"), (.published, "b.csv", "2"), (.rules, "r", "3")], "p")
    let now = record(
      [(.published, "/x/a.csv", "1"), (.published, "b.csv", "4"), (.own, "b.csv", "5")], "q")
    #expect(ShelfChange.changes(from: then, to: then).isEmpty)
    #expect(
      ShelfChange.changes(from: then, to: now) == [
        ShelfChange(name: "b.csv", kind: .added), ShelfChange(name: "b.csv", kind: .changed),
        ShelfChange(name: "r", kind: .removed), ShelfChange(name: "policy", kind: .changed),
      ])
  }
}
