import ImpactCore
import ImpactService
import QueryWire
import TestSupport
import Testing

/// Savings from postings, with the books of the checkout.
@Suite struct SavingsReckoningTests: PostsActivities {
  private let shelf: FactorShelf

  init() throws {
    shelf = try Checkout.shelf.get()
  }

  private static let baseline = """
    [[baseline]]
    name = "2023"
    streams = ["mileage"]
    period = "2023"
    approved_by = "the board"
    why = "the first whole year"
    recalculate_by = "2026-01-01"

    """
  private static let meetings = """
    [[assumptions]]
    name = "calls"
    kind = "meeting"
    from = "2024-01-01"
    travellers_per_meeting = 5
    return_miles = 100
    substitution_share = "0.5"
    car_share = 1
    occupancy = 1
    source = "a survey"
    stated_by = "an officer"
    deadweight = "0.2"
    displacement = 0
    leakage = 0
    substitution = 0

    """

  private func savings(
    _ postings: [Posting], _ settings: String = baseline + meetings,
    _ query: SavingsQuery = SavingsQuery(), period: String = "2024"
  ) throws -> SavingsAnswer {
    let today = try #require(CivilDate("2026-11-23"))
    let reckoning = SavingsReckoning(
      SavingsMethod(
        shelf: shelf, policy: .calendarYear,
        basis: try SavingsFile.basis(text: settings, name: "savings.toml")))
    return reckoning.answer(
      query, period: try #require(Period(period, today: today)), postings: postings, today: today)
  }

  private func mechanism(
    _ mechanism: SavingMechanism, _ savings: Savings
  ) throws -> MechanismAnswer {
    try #require(savings.mechanisms.first { $0.mechanism == mechanism })
  }

  @Test func `what is observed and what is modelled are never added`() throws {
    let postings =
      try miles("120000", "2023-05") + miles("90000", "2024-05")
      + posting(.meeting, .video, .count, "100", "2024-05")
    let total = try savings(postings).total
    #expect(try mechanism(.mileageReduction, total).saved[.carMiles] == Exact(30_000))
    #expect(try mechanism(.videoMeetings, total).saved[.carMiles] == Exact(25_000))
    #expect(total.headline.saved[.carMiles] == Exact(30_000))
    #expect(total.headline.overlap[.carMiles] == Exact(25_000))
    #expect(total.headline.basis == .observed)
    let reduction = try mechanism(.mileageReduction, total)
    #expect(reduction.basis == ["baseline 2023"])
    #expect(reduction.saved[.ghg] == Exact(8058))
  }

  @Test func `without a baseline the headline is modelled and says so`() throws {
    let postings =
      try miles("90000", "2024-05") + posting(.meeting, .video, .count, "100", "2024-05")
    let total = try savings(postings, Self.meetings).total
    #expect(total.headline.basis == .modelled)
    #expect(total.headline.saved[.carMiles] == Exact(25_000))
    let reduction = try mechanism(.mileageReduction, total)
    #expect(reduction.saved[.carMiles] == nil)
    #expect(reduction.reasons == ["No baseline is set for the mileage of RNN."])
    #expect(try mechanism(.videoMeetings, total).net?[.carMiles] == Exact(20_000))
  }

  @Test func `nothing set is unknown, never zero`() throws {
    let postings =
      try miles("90000", "2024-05") + posting(.meeting, .video, .count, "100", "2024-05")
    let total = try savings(postings, "").total
    #expect(total.headline.saved[.carMiles] == nil)
    for mechanism in total.mechanisms {
      #expect(mechanism.saved[.carMiles] == nil && !mechanism.reasons.isEmpty)
    }
  }

  @Test func `a month of which nothing came is unknown and counted`() throws {
    let postings =
      try miles("1000", "2023-05") + miles("1000", "2023-06") + miles("1000", "2023-07")
      + miles("900", "2024-05") + miles("700", "2024-07")
    let reduction = try mechanism(.mileageReduction, savings(postings).total)
    #expect(reduction.saved[.carMiles] == Exact(400))
    #expect(reduction.months.asked == 7)
    #expect(reduction.months.known[.carMiles] == 2)
    #expect(reduction.reasons.contains("RNN has no mileage of 2024-06."))
  }

  @Test func `waste is compared with the same months of the year before`() throws {
    let waste = ActivityKey.Kind.waste(.food, .landfill, .route)
    let postings =
      try posting(waste, .waste, .kilogram, "1400", "2023-05")
      + posting(waste, .waste, .tonne, "1.25", "2024-05")
      + posting(waste, .waste, .kilogram, "80", "2024-06")
    let found = try mechanism(.waste, savings(postings).total)
    #expect(found.levels?.saved == Exact(150))
    #expect(found.levels?.savedPercent?.rounded(toDecimals: 1) == Exact("10.7"))
    #expect(found.saved[.ghg] == nil)
    #expect(found.reasons.contains("RNN has no waste of 2023-06."))
  }

  @Test func `waste treated in another way saves gas where a set names what it would have been`()
    throws
  {
    let set = """
      [[assumptions]]
      name = "sterilised"
      kind = "waste"
      from = "2024-01-01"
      material = "infectious"
      instead_of = "incineration"
      source = "the contract"
      stated_by = "an officer"

      """
    let postings =
      try posting(
        .waste(.infectious, .alternativeTreatment, .route), .waste, .tonne, "2", "2024-05")
      + posting(.waste(.food, .landfill, .route), .waste, .kilogram, "80", "2024-05")
    let found = try mechanism(.waste, savings(postings, set).total)
    #expect(found.basis == ["sterilised"])
    #expect(found.saved[.ghg].map { $0 > .zero } == true)
    #expect(found.working.isEmpty && found.saved[.nox] == nil)
    #expect(try mechanism(.waste, savings(postings, "").total).saved[.ghg] == nil)
    let wrong = set.replacing("incineration", with: "the moon")
    #expect(throws: ConfigurationFault.self) { try savings(postings, wrong) }
  }

  @Test func `swapping baseline and actual negates every observed saving exactly`() throws {
    let seed = UInt64.random(in: 1...(.max))
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let one = Int.random(in: 1...99_999, using: &generator)
      let other = Int.random(in: 1...99_999, using: &generator)
      func saved(_ before: Int, _ now: Int) throws -> SavedFigures {
        try mechanism(
          .mileageReduction,
          savings(miles("\(before)", "2023-05") + miles("\(now)", "2024-05")).total
        ).saved
      }
      let (there, back) = (try saved(one, other), try saved(other, one))
      for measure in SavingMeasure.allCases {
        #expect(
          there[measure].map { -$0 } == back[measure], "seed \(seed): \(measure) \(one) \(other)")
      }
    }
  }

  @Test func `groups add up to the total in every measure`() throws {
    var postings: [Posting] = []
    for (index, month) in ["2023-04", "2023-05", "2024-04", "2024-05"].enumerated() {
      for org in ["RNN", "RNP"] {
        postings += try miles("\(1000 - 100 * index)", month, org: org)
        postings += try posting(.meeting, .video, .count, "\(index + 1)", month, org: org)
      }
    }
    for by in [[GroupKey.org], [.month], [.org, .month], [.quarter], [.year], [.financialYear]] {
      let answer = try savings(
        postings, Self.baseline + Self.meetings, SavingsQuery(MonthsQuery(by: by)), period: "all")
      #expect(answer.groups.allSatisfy { $0.key.map(\.key) == by })
      for measure in SavingMeasure.allCases {
        for mechanism in answer.total.mechanisms {
          let parts = answer.groups.compactMap { group in
            group.savings.mechanisms.first { $0.mechanism == mechanism.mechanism }?.saved[measure]
          }
          #expect(parts.isEmpty == (mechanism.saved[measure] == nil))
          #expect(
            parts.reduce(.zero, +) == mechanism.saved[measure] ?? .zero, "\(by) \(measure)")
        }
        let headlines = answer.groups.compactMap { $0.savings.headline.saved[measure] }
        #expect(
          headlines.reduce(.zero, +) == answer.total.headline.saved[measure] ?? .zero,
          "\(by) \(measure)")
      }
    }
  }

  @Test func `what other factors make of the same miles is no saving of anybody`() throws {
    let postings =
      try miles("1000", "2023-05") + miles("1000", "2024-05") + miles("600", "2023-06")
      + miles("500", "2024-06") + miles("77", "2024-07", org: "RNP")
    let effects = try #require(try savings(postings, Self.baseline).effects)
    #expect(effects.months == 2 && effects.activitiesUnknown == 0)
    // 100 miles fewer at the average car of 2024.
    #expect(effects.activityGHGKgCO2e == Exact("26.86"))
    let (activity, factor) = (effects.activityGHGKgCO2e, effects.factorGHGKgCO2e)
    #expect(effects.wholeGHGKgCO2e == (activity ?? .zero) + (factor ?? .zero))
    #expect(factor != .zero)
    #expect(try savings(miles("5", "2024-05")).effects == nil)
  }

  @Test func `a baseline that is due and a period that cuts a month are told`() throws {
    let postings = try miles("100", "2023-05") + miles("90", "2024-05")
    let answer = try savings(postings, Self.baseline, period: "rolling-90d")
    #expect(answer.notes.contains { $0.contains("was to be recalculated by 2026-01-01") })
    #expect(answer.notes.contains { $0.contains("whole months") })
    #expect(answer.total.mechanisms.isEmpty)
  }

  @Test func `the working fills the numbers into the formula`() throws {
    let postings = try miles("120000", "2023-05") + miles("90000", "2024-05")
    let without = try mechanism(.mileageReduction, savings(postings).total)
    #expect(without.working.isEmpty)
    let answer = try savings(
      postings, Self.baseline, SavingsQuery(hasWorking: true))
    let working = try mechanism(.mileageReduction, answer.total).working
    #expect(
      working.contains(
        "RNN 2024-05: (120000 miles) − (90000 miles) = 30000 car miles"))
    #expect(working.contains { $0.contains("uk-ghg-2024") })
  }
}
