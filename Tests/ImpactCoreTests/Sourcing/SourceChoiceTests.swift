import ImpactCore
import TestSupport
import Testing

struct SourceChoiceTests {
  private let may = Telling.days("2024-05-01", "2024-05-31")
  private let year = Telling.days("2024-04-01", "2025-03-31")

  @Test func `claims go before the payroll total of their month and of no other`() {
    let claims = Telling(basis: .journey, key: Telling.claim, span: Telling.days("2024-05-07"))
    let paid = Telling(basis: .payrollTotal, key: Telling.claim, span: may)
    let paidLater = Telling(
      basis: .payrollTotal, key: Telling.claim, span: Telling.days("2024-06-01", "2024-06-30"))
    #expect([claims, paid, paidLater].counted == ["100", "0", "100"])
    #expect([paid, paidLater].counted == ["100", "100"])
    #expect(
      SourceChoice([claims, paid].postings).cover(of: paid.postings[0].place) == .basis(.journey))
  }

  @Test func `another organisation's source says nothing`() {
    let claims = Telling(basis: .journey, key: Telling.claim, span: may)
    let paid = Telling(org: "RMM", basis: .payrollTotal, key: Telling.claim, span: may)
    #expect([claims, paid].counted == ["100", "100"])
  }

  @Test func `what is held or undated goes before nothing`() {
    let held = Telling(basis: .journey, key: Telling.claim, span: may, account: .held)
    let undated = Telling(basis: .journey, key: Telling.claim)
    let paid = Telling(basis: .payrollTotal, key: Telling.claim, span: may)
    #expect([held, undated, paid].counted == ["0", "100", "100"])
  }

  @Test func `what an earlier release has written counts beside every other`() {
    let old = Telling(key: Telling.claim, span: may)
    let paid = Telling(basis: .payrollTotal, key: Telling.claim, span: may)
    #expect([old, paid].counted == ["100", "100"])
  }

  @Test func `of an annual return the months count that nothing better tells of`() {
    let monthly = Telling(basis: .monthlySummary, key: Telling.waste(.glass), span: may)
    let annual = Telling(
      basis: .annualReturn, key: Telling.waste(.glass), span: year, amount: FixedDecimal(365))
    #expect([monthly, annual].counted == ["100", "334"])
  }

  @Test func `a source speaks for its own site`() {
    let key = Telling.waste(.food)
    let monthly = Telling(site: "St Mary's ", basis: .monthlySummary, key: key, span: may)
    let same = Telling(site: "st  mary's", basis: .annualReturn, key: key, span: may)
    let other = Telling(site: "Lydney", basis: .annualReturn, key: key, span: may)
    #expect([monthly, same, other].counted == ["100", "0", "100"])
  }

  @Test func `a source that names no site speaks for all of them`() {
    let key = Telling.waste(.food)
    let whole = Telling(basis: .collection, key: key, span: may)
    let site = Telling(site: "Lydney", basis: .annualReturn, key: key, span: may)
    #expect([whole, site].counted == ["100", "0"])
    // One blank cell does not: the other rows of the same source name their sites.
    let named = Telling(site: "St Mary's", basis: .collection, key: key, span: may)
    #expect([whole, named, site].counted == ["100", "100", "100"])
  }

  @Test func `a better source of any site goes before one that names none`() {
    let key = Telling.waste(.food)
    let lift = Telling(site: "Lydney", basis: .collection, key: key, span: may)
    let whole = Telling(basis: .annualReturn, key: key, span: may)
    #expect([lift, whole].counted == ["100", "0"])
  }

  @Test func `a clinical contractor says nothing of cardboard`() {
    let clinical = Telling(basis: .monthlySummary, key: Telling.waste(.infectious), span: may)
    let board = Telling(basis: .annualReturn, key: Telling.waste(.board), span: may)
    let sharps = Telling(basis: .annualReturn, key: Telling.waste(.sharps), span: may)
    #expect([clinical, board, sharps].counted == ["100", "100", "0"])
  }

  @Test func `a consignee return fills gaps for hazardous waste only`() {
    func told(_ basis: SourceBasis, _ material: WasteMaterial) -> Telling {
      Telling(basis: basis, key: Telling.waste(material), span: may)
    }
    #expect(
      [told(.consigneeReturn, .clinical), told(.annualReturn, .clinical)].counted == ["100", "0"])
    #expect([told(.consigneeReturn, .paper), told(.annualReturn, .paper)].counted == ["0", "100"])
    #expect(
      [told(.consigneeReturn, .clinical), told(.monthlySummary, .clinical)].counted == ["0", "100"])
  }

  @Test func `meetings and consultations are told of apart`() {
    let report = Telling(basis: .usageReport, key: Telling.meeting, span: may)
    let list = Telling(basis: .attendance, key: Telling.meeting, span: Telling.days("2024-05-07"))
    let calls = Telling(
      basis: .attendance, key: Telling.consultation, span: Telling.days("2024-05-07"))
    #expect([report, list, calls].counted == ["100", "0", "100"])
  }

  @Test func `a tracker goes before the log of the same car`() {
    let first = Digest128(high: 1, low: 2)
    let second = Digest128(high: 3, low: 4)
    let tracked = Telling(
      basis: .telematics, key: Telling.trip, span: Telling.days("2024-05-07"), car: first)
    let logged = Telling(
      site: "Depot", basis: .odometer, key: Telling.trip, span: Telling.days("2024-05-20"),
      car: first)
    let other = Telling(basis: .odometer, key: Telling.trip, span: may, car: second)
    let unnamed = Telling(basis: .odometer, key: Telling.trip, span: may)
    #expect([tracked, logged, other, unnamed].counted == ["100", "0", "100", "100"])
  }

  @Test(arguments: SeededGenerator.seeds)
  func `the choice depends on no order, and one source counts for each fact`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bases: [SourceBasis] = [
      .trackingNote, .collection, .monthlySummary, .consigneeReturn, .annualReturn,
    ]
    let tellings = (0..<30).map { _ in
      Telling(
        site: ["", "A", "B"].randomElement(using: &random) ?? "",
        basis: bases.randomElement(using: &random),
        key: Telling.waste([.food, .clinical].randomElement(using: &random) ?? .food),
        span: [may, year, Telling.days("2024-06-03")].randomElement(using: &random) ?? may,
        amount: FixedDecimal(Int64.random(in: 1...1000, using: &random)))
    }
    let postings = tellings.postings
    let choice = SourceChoice(postings)
    let settled = Set(choice.settled(postings))
    let shuffled = postings.shuffled(using: &random)
    #expect(Set(SourceChoice(shuffled).settled(shuffled)) == settled, "seed \(seed)")
    struct Seat: Hashable {
      let fact: ActivityFact
      let site: String
    }
    var seats: [Seat: Set<SourceBasis>] = [:]
    for posting in settled where posting.place.account == .counted {
      guard let fact = ActivityFact(posting.place), let basis = posting.place.source.basis else {
        continue
      }
      seats[Seat(fact: fact, site: posting.place.site), default: []].insert(basis)
    }
    #expect(seats.values.allSatisfy { $0.count == 1 }, "seed \(seed)")
    #expect(Set(seats.keys.map(\.fact)) == Set(postings.compactMap { ActivityFact($0.place) }))
  }
}
