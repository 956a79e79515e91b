import ImpactCore
import TestSupport
import Testing

/// Short ways to say numbers, months, sets and baselines in the tests of savings.
enum SavingSample {
  static func exact(_ text: String) throws -> Exact { try #require(Exact(text)) }

  static func month(_ text: String) throws -> CivilMonth { try #require(CivilMonth(text)) }

  static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  static func share(_ text: String) throws -> Share { try #require(Share(exact(text))) }

  static func span(_ first: String, _ last: String) throws -> DateSpan {
    DateSpan(first: try month(first).days.first, last: try month(last).days.last)
  }

  static func car(_ text: String = "2024-05") throws -> GreyFleetCar {
    try Checkout.shelf.get().greyFleetCar(in: month(text), policy: .calendarYear)
  }

  static func meeting() throws -> AssumptionDraft {
    var draft = AssumptionDraft(
      name: "Area meetings", organisation: nil, kind: .meeting, from: try day("2024-01-01"))
    draft.source = "Staff survey 2023"
    draft.statedBy = "Head of Estates"
    draft.travellersPerMeeting = Exact(8)
    draft.returnKilometres = try exact("57.3")
    draft.substitutionShare = Exact(1)
    draft.carShare = Exact(1)
    draft.occupancy = Exact(1)
    return draft
  }

  static func meetingAssumption(
    _ change: (inout AssumptionDraft) throws -> Void = { _ in }
  ) throws -> Stated<MeetingAssumption> {
    var draft = try meeting()
    try change(&draft)
    let set = try AssumptionSet(draft)
    guard case .meeting(let assumption) = set.content else { throw NoMeeting() }
    return set.stated(assumption)
  }

  struct NoMeeting: Error {}

  static func stated<Numbers: Hashable & Sendable>(_ numbers: Numbers) -> Stated<Numbers> {
    Stated(numbers, set: "Patients", source: "Travel survey 2023", statedBy: "Head of Estates")
  }

  static func baseline(_ first: String = "2023-01", _ last: String = "2023-12") throws
    -> BaselineDraft
  {
    var draft = BaselineDraft(
      name: "2023", streams: [.mileage], period: try span(first, last))
    draft.approvedBy = "Board, 5 March 2024"
    draft.why = "The last year before journeys were reviewed"
    return draft
  }

  /// A number with up to four decimals, both signs.
  static func number(_ random: inout SeededGenerator, upTo limit: Int = 5_000_000) -> Exact {
    Exact(coefficient: Int128(Int.random(in: -limit...limit, using: &random)), scale: 4)
  }

  static func share(_ random: inout SeededGenerator) -> Share {
    Share(Exact(coefficient: Int128(Int.random(in: 0...1000, using: &random)), scale: 3)) ?? .whole
  }

  /// Miles only, kilometres only, or both.
  static func distance(_ random: inout SeededGenerator) -> CarDistance {
    let distance = CarDistance(miles: number(&random), kilometres: number(&random))
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return CarDistance(miles: distance.miles)
    case 1: return CarDistance(kilometres: distance.kilometres)
    default: return distance
    }
  }
}

extension GreyFleetCar {
  /// What a distance from the books would have caused.
  func saving(of distance: CarDistance) -> Saving {
    Saving { proof(of: $0, avoided: AvoidedDistance(distance, named: "distance", in: nil)).figure }
  }
}

extension FactorShelf {
  /// The saving of a plain amount.
  func saving(
    of amount: Exact, in unit: ActivityUnit, insteadOf counterfactual: ImpactBasis,
    actual: ImpactBasis
  ) throws(SavingRefusal) -> Exact {
    try saving(
      of: ProofInput(.activity(nil), name: "amount", value: amount, unit: unit.rawValue),
      in: unit, insteadOf: counterfactual, actual: actual
    ).reduce(.zero) { $0 + $1.result }
  }
}
