import ImpactCore
import Ledger
import TestSupport
import Testing

/// Sheets of postings as bytes.
@Suite struct PackedSheetTests {
  @Test(arguments: SeededGenerator.seeds)
  func `what is packed is read back, every field and every sum`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var lines: [(PostingSheet.Place, Tally)] = []
    var sheet = PostingSheet()
    for _ in 0..<300 {
      let line = (Self.place(&random), Self.tally(&random))
      lines.append(line)
      sheet.add(line.1, at: line.0)
    }
    let pages = try Self.pages(sheet)
    var read = PostingSheet()
    for page in pages { try read.add(page: page) }
    #expect(read.count == sheet.count, "seed \(seed)")
    for index in 0..<sheet.count {
      let (place, tally) = sheet.posting(at: index)
      #expect(read.tally(at: place) == tally, "seed \(seed), \(place)")
    }
    var shuffled = PostingSheet()
    for (place, tally) in lines.shuffled(using: &random) { shuffled.add(tally, at: place) }
    #expect(try Self.pages(shuffled) == pages, "seed \(seed): the order of rows shows")
  }

  @Test(arguments: SeededGenerator.seeds)
  func `a page that is cut or changed is refused or read as other postings`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var sheet = PostingSheet()
    for _ in 0..<20 { sheet.add(Self.tally(&random), at: Self.place(&random)) }
    let page = try #require(try Self.pages(sheet).first)
    for length in 0..<page.count {
      var read = PostingSheet()
      #expect(throws: LedgerError.self) { try read.add(page: Array(page.prefix(length))) }
    }
    for _ in 0..<200 {
      var changed = page
      changed[Int.random(in: 0..<page.count, using: &random)] ^=
        1 << UInt8.random(in: 0..<8, using: &random)
      var read = PostingSheet()
      _ = try? read.add(page: changed)
    }
  }

  @Test func `many postings take more than one page`() throws {
    var sheet = PostingSheet()
    for number in 0..<70_000 {
      var tally = Tally.nothing
      tally.rows = 1
      tally.amount = Tally.Carried(parts: 1, sum: Exact(number))
      sheet.add(
        tally,
        at: PostingSheet.Place(
          account: .counted, month: CivilMonth(year: 2024, month: 5), site: 1,
          orgUnit: Int64(number % 1000), key: Int64(2000 + number / 1000)))
    }
    let pages = try Self.pages(sheet)
    #expect(pages.count == 3)
    #expect(pages.reduce(0) { $0 + $1.count } < 70_000 * 10)
    var read = PostingSheet()
    var written = 0
    for page in pages { written += try read.add(page: page) }
    #expect(written == 70_000)
    #expect(read.count == 70_000)
  }

  private static func pages(_ sheet: PostingSheet) throws -> [[UInt8]] {
    var pages: [[UInt8]] = []
    try sheet.pack { (page, _) in pages.append(page) }
    return pages
  }

  private static func place(_ random: inout SeededGenerator) -> PostingSheet.Place {
    func name(_ random: inout SeededGenerator) -> Int64 {
      random.oneIn(20)
        ? Int64.random(in: 1...(.max), using: &random) : .random(in: 1...9, using: &random)
    }
    var place = PostingSheet.Place(
      account: random.oneIn(4) ? .held : .counted,
      month: random.oneIn(9)
        ? nil : CivilMonth(index: Int32.random(in: 22_800...26_399, using: &random)),
      site: name(&random), orgUnit: name(&random), key: name(&random))
    if random.oneIn(2) { place.basis = SourceBasis.allCases.randomElement(using: &random) }
    if random.oneIn(4) { place.car = name(&random) }
    if random.oneIn(4) { place.contract = name(&random) }
    if random.oneIn(4) { place.document = name(&random) }
    if random.oneIn(4) {
      let first = Int32.random(in: -700_000...80_000, using: &random)
      let last = first + Int32.random(in: 0...40, using: &random)
      place.usage = ActivitySource.UsageDay(
        day: CivilDate(dayNumber: Int32.random(in: first...last, using: &random)),
        window: DateSpan(first: CivilDate(dayNumber: first), last: CivilDate(dayNumber: last)))
    }
    return place
  }

  private static func tally(_ random: inout SeededGenerator) -> Tally {
    func carried(_ random: inout SeededGenerator) -> Tally.Carried {
      if random.oneIn(2) { return .nothing }
      let bits = Int.random(in: 0...120, using: &random)
      let coefficient = Int128(truncatingIfNeeded: UInt128.random(in: 0...(.max), using: &random))
      var sum = Exact(
        coefficient: coefficient >> Int128(127 - bits),
        scale: Int.random(in: 0...18, using: &random))
      if random.oneIn(9) { sum += Exact(coefficient: 1, scale: 36) }
      return Tally.Carried(
        parts: random.oneIn(9)
          ? Int.random(in: .min / 4...(.max / 4), using: &random)
          : Int.random(in: -3...3, using: &random), sum: sum)
    }
    return Tally(
      rows: random.oneIn(9)
        ? Int.random(in: .min / 4...(.max / 4), using: &random)
        : Int.random(in: -2...9, using: &random),
      amount: carried(&random), energyKWh: carried(&random), passengerMiles: carried(&random),
      participants: carried(&random), participantMinutes: carried(&random))
  }
}
