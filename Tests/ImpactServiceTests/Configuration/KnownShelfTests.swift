import ImpactCore
import ImpactService
import Ledger
import QueryWire
import Testing

/// Factor books as the ledger keeps them: what was known at a time makes the same figures for ever.
@Suite struct KnownShelfTests {
  private let directory: TemporaryDirectory
  private let ledger: Ledger

  init() throws {
    directory = try TemporaryDirectory()
    ledger = try Ledger(path: directory["ledger.db"])
  }

  private func texts(_ change: (String) -> String = { $0 }) throws -> [ShelfText] {
    try FactorLibrary.texts(folder: Checkout.root + "/Factors", overlay: nil).map { text in
      guard text.file.hasSuffix("/nhs-waste-rizan-2021.csv") else { return ShelfText(text) }
      var text = text
      text.bytes = Array(change(String(decoding: text.bytes, as: UTF8.self)).utf8)
      return ShelfText(text)
    }
  }

  private func kilograms(asOf instant: Instant?) throws -> Exact? {
    let noted = try #require(try ledger.noted(asOf: instant))
    let shelf = try FactorShelf(texts: ledger.texts(of: noted.record))
    let policy = try #require(FactorPolicy(noted.record.policy))
    let place = Posting.Place(
      account: .counted, org: "RNN", site: "", orgUnit: "", month: CivilMonth("2024-05"),
      key: ActivityKey(
        stream: .waste, unit: .tonne, kind: .waste(.clinical, .incineration, .route)))
    let one = Tally.Carried(parts: 1, sum: Exact(1))
    let posting = Posting(
      place: place,
      tally: Tally(
        rows: 1, amount: one, energyKWh: .nothing, passengerMiles: .nothing,
        participants: .nothing))
    return TotalsReckoning(shelf: shelf, policy: policy)
      .answer(TotalsQuery(), period: .all, postings: [posting]).total.impact.ghgKgCO2e
  }

  @Test func `an edition that changes later leaves what was known before as it was`() throws {
    func time(_ minute: Int64) -> Instant { Instant(unixMilliseconds: minute * 60_000) }
    try ledger.note(texts(), policy: "calendar-year", at: time(1))
    let before = try #require(try kilograms(asOf: nil))
    let changed = try texts { $0.replacing(",\(before.description),", with: ",7,") }
    try ledger.note(changed, policy: "calendar-year", at: time(2))
    #expect(try kilograms(asOf: time(1)) == before)
    #expect(try kilograms(asOf: nil) == Exact(7))
    #expect(before != Exact(7))
  }
}
