import ImpactCore
import ImpactService
import QueryWire
import Testing

/// `explain` shows products that add up to what `totals` says.
@Suite struct ExplainReckoningTests {
  private let shelf: FactorShelf

  init() throws {
    shelf = try Checkout.shelf.get()
  }

  private func factors(
    _ activity: Activity, on part: DateSpan? = nil, _ policy: FactorPolicy = .calendarYear
  ) -> [ExplainedFactor] {
    ExplainReckoning(shelf: shelf, policy: policy)
      .explained(activity, on: (part ?? activity.span).map { [$0] }).factors
  }

  private func product(_ measure: ImpactMeasure, _ factors: [ExplainedFactor]) -> Exact? {
    let products = factors.filter { $0.measure == measure }.compactMap(\.product)
    return products.isEmpty ? nil : products.reduce(.zero, +)
  }

  private func totals(_ activity: Activity) -> ImpactFigures {
    TotalsReckoning(shelf: shelf, policy: .calendarYear).answer(
      TotalsQuery(), period: .all,
      postings: Posting.postings(of: activity, account: .counted, org: "RNN")
    ).total.impact
  }

  @Test(arguments: [
    ([("2024-05", 10)], "268.6"), ([("2025-05", 10)], "269.15"),
    ([("2024-12", 4), ("2025-01", 6)], "268.93"),
  ])
  func `each of ten claims is explained, and the products add up`(
    months: [(month: String, claims: Int)], kilograms: String
  ) throws {
    var sum = Exact.zero
    for (month, claims) in months {
      for day in 1...claims {
        let claim = try CarClaim("100", from: "\(month)-\(day < 10 ? "0" : "")\(day)").activity
        let ghg = try #require(factors(claim).first { $0.measure == .ghg })
        let year = month.prefix(4)
        #expect(
          ghg.id == "uk-ghg-\(year)/business-travel-land/car-by-size/average/unknown/mile")
        #expect(ghg.edition?.hasPrefix("uk-ghg-\(year)-v") == true)
        #expect(ghg.publication?.contains("Conversion Factors") == true)
        #expect(ghg.publication?.contains(year) == true)
        #expect(ghg.rule == "engine size not given: average car; fuel not given: unknown")
        #expect(!ghg.isProvisional)
        sum += try #require(ghg.product)
      }
    }
    #expect(sum == Exact(kilograms))
  }

  @Test func `a petrol car of 1598 cc is explained down to the published row`() throws {
    let claim = try CarClaim("37.9", from: "2024-05-03", fuel: .petrol, engineCC: 1598).activity
    let ghg = try #require(factors(claim).first { $0.measure == .ghg })
    #expect(ghg.id == "uk-ghg-2024/business-travel-land/car-by-size/medium/petrol/mile")
    #expect(ghg.value == Exact("0.28526"))
    #expect(ghg.unit == "mile")
    #expect(ghg.rule == "engine size 1598 cc, petrol")
    #expect(ghg.product == Exact("10.811354"))
    #expect(ghg.table == "Factors by Category")
    #expect(ghg.publishedRow?.contains("Medium car / Petrol") == true)
    #expect(ghg.url?.hasPrefix("https://") == true)
    #expect(
      ghg.source
        == "UK Government GHG Conversion Factors for Company Reporting 2024, v1.1; "
        + "Factors by Category, row 5241: Business travel- land / Cars (by size) / Medium car / "
        + "Petrol; ID 25_301_3054_9_1")
  }

  @Test(arguments: [("2024-12-20", "2025-01-18"), ("2023-11-30", "2025-02-01")])
  func `a row that spans editions has the share of each, and they add up`(
    from: String, to: String
  ) throws {
    let row = try CarClaim("1000.01", from: from, to: to, fuel: .diesel, engineCC: 1999).activity
    let found = factors(row)
    let ghg = found.filter { $0.measure == .ghg }
    let years = try #require(row.span).months.map(\.year)
    #expect(ghg.count == Set(years).count)
    let totals = totals(row)
    #expect(product(.ghg, found) == totals.ghgKgCO2e)
    #expect(product(.wtt, found) == totals.wttKgCO2e)
    #expect(product(.nox, found) == totals.noxG)
    #expect(product(.pm25, found) == totals.pm25G)
  }

  @Test func `a row that spans months of one edition is one entry a measure`() throws {
    let row = try CarClaim("100", from: "2024-05-20", to: "2024-06-10").activity
    #expect(factors(row).filter { $0.measure == .ghg }.count == 1)
    #expect(product(.ghg, factors(row)) == Exact("26.86"))
  }

  @Test func `only the asked days of a row are explained`() throws {
    let row = try CarClaim("300", from: "2024-12-17", to: "2025-01-15").activity
    let days = DateSpan(
      first: try #require(CivilDate("2025-01-01")), last: try #require(CivilDate("2025-01-10")))
    let ghg = factors(row, on: days).filter { $0.measure == .ghg }
    #expect(ghg.compactMap(\.id).allSatisfy { $0.hasPrefix("uk-ghg-2025/") })
    #expect(product(.ghg, ghg) == Exact("26.915"))
  }

  @Test func `known zero, missing and not asked for are three things`() throws {
    let day = DateSpan(day: try #require(CivilDate("2024-05-03")))
    func entries(_ kind: ActivityKey.Kind, _ stream: ImpactCore.Stream, _ unit: ActivityUnit)
      -> [ExplainedFactor]
    {
      factors(
        Activity(
          key: ActivityKey(stream: stream, unit: unit, kind: kind), span: day,
          amount: FixedDecimal(5)))
    }
    for zero in entries(.active(.walking), .mileage, .mile) {
      #expect(zero.product == .zero)
      #expect(zero.id == nil)
      #expect(!zero.rule.isEmpty)
    }
    for missing in entries(.waste(.plastic, .unknown, .assumed), .waste, .tonne) {
      #expect(missing.product == nil)
      #expect(!missing.rule.isEmpty)
    }
    let meeting = entries(.meeting, .video, .count)
    #expect(meeting.map(\.measure) == ImpactMeasure.allCases)
    #expect(meeting.allSatisfy { $0.product == nil })
  }

  @Test func `a row without a date is explained whole, as missing`() throws {
    var undated = try CarClaim("5", from: "2024-05-03").activity
    undated.span = nil
    let ghg = try #require(factors(undated).first { $0.measure == .ghg })
    #expect(ghg.product == nil)
    #expect(ghg.rule == "The row has no date.")
  }

  @Test func `a day later than the newest edition is marked`() throws {
    let found = factors(try CarClaim("5", from: "2030-05-03").activity)
    #expect(found.first { $0.measure == .ghg }?.isProvisional == true)
  }

  @Test func `each measure shows its rule, the next that would have chosen, and the range`() throws
  {
    let claim = try CarClaim("100", from: "2024-05-03", fuel: .petrol, engineCC: 1598).activity
    let choices = ExplainReckoning(shelf: shelf, policy: .calendarYear)
      .explained(claim, on: claim.span.map { [$0] }).choices
    #expect(choices.map(\.measure) == ImpactMeasure.allCases)
    #expect(choices[0].ruleName == "car by size" && choices[0].state == .factor)
    #expect(choices[0].nextRule?.ruleName == "car of unknown size")
    #expect(
      choices[0].nextRule?.ids
        == ["uk-ghg-2024/business-travel-land/car-by-size/average/petrol/mile"])
    #expect(choices[2].state == .defaulted)
    let range = try #require(choices[2].range)
    #expect(range.defaultEdition == "derived-emep2023xnaei")
    #expect(range.alternativeEdition == "emep-eea-2023-update-2025")
    #expect(range.high == Exact("39.5898624"))
  }

  @Test func `an own figure is marked as such, with boundary and publisher's ID of others`() throws
  {
    let claim = try CarClaim("1", from: "2024-05-03", fuel: .petrol, engineCC: 1598).activity
    let ghg = try #require(factors(claim).first { $0.measure == .ghg })
    #expect(!ghg.isOverlay && ghg.boundary == "vehicle-use" && ghg.warmingPotential == "AR5")
    #expect(ghg.publisherID == "25_301_3054_9_1" && ghg.ruleName == "car by size")
  }
}
