import ImpactCore
import Ledger
import TestSupport

/// Drops, new versions, decisions and retractions as they come, of every stream and of several
/// sources of the same facts.
struct RandomHistory {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func act(on books: SignedBooks) throws {
    switch Int.random(in: 0...9, using: &random) {
    case 0...6: try drop(into: books)
    case 7, 8:
      let rows = try books.ledger.heldRows(limit: .max).rows.map(\.id.description)
      guard let row = rows.randomElement(using: &random) else { return }
      let verdict: Verdict = one(of: [.accept, .accept, .reject, .undo])
      _ = try books.ledger.decide(verdict, on: [row], by: 1, at: books.now())
    default:
      let files = try books.ledger.files(state: .accepted)
      guard let file = files.randomElement(using: &random) else { return }
      _ = try books.ledger.retract(file.id, why: "law", by: 1, at: books.now())
    }
  }

  /// Whole months, or everything.
  mutating func period() -> Period {
    let texts = ["all", "2024", "2024-Q2", "FY2023-24", "FY2024-25", "2024-05"]
    return Period(one(of: texts), today: CivilDate(dayNumber: 20_000)) ?? .all
  }

  mutating func org() -> String? { one(of: [nil, nil, "RNN"]) }

  mutating func policy() -> FactorPolicy {
    one(of: [.calendarYear, .financialYear, .pinned("uk-ghg-2023").settled(over: .calendarYear)])
  }

  private mutating func drop(into books: SignedBooks) throws {
    let stream: ImpactCore.Stream = one(of: [
      .mileage, .mileage, .pool, .video, .waste, .evidence,
    ])
    let basis: SourceBasis? = one(of: SourceBasis.bestFirst(of: stream) + [nil])
    let rows = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      SignedRow(
        reference: Int.random(in: 0..<12, using: &random), activity: activity(stream),
        isHeld: random.oneIn(8))
    }
    try books.drop(
      SignedRow.records(rows), name: one(of: ["a.csv", "b.csv", "c.csv"]),
      org: one(of: ["RNN", "RNN", "RBS"]), stream: stream, basis: basis)
  }

  private mutating func activity(_ stream: ImpactCore.Stream) -> Activity {
    let distance: ActivityUnit = one(of: [.mile, .kilometre])
    let (unit, kind): (ActivityUnit, ActivityKey.Kind) =
      switch stream {
      case .mileage, .pool:
        (
          distance,
          .vehicle(RoadVehicle(mode: one(of: [.car, .van]), fuel: one(of: Fuel.allCases)))
        )
      case .video: (.count, one(of: [.meeting, .consultation]))
      case .waste:
        (
          one(of: [.kilogram, .tonne]),
          .waste(one(of: WasteMaterial.allCases), one(of: Treatment.allCases), .route)
        )
      case .evidence: (.hour, .evidence(one(of: SocialMeasure.allCases)))
      }
    let amount = FixedDecimal(
      coefficient: Int64.random(in: -99...9_999_999, using: &random),
      scale: UInt8.random(in: 0...3, using: &random))
    return Activity(
      key: ActivityKey(stream: stream, unit: unit, kind: kind), span: span(), amount: amount,
      energyKWh: stream == .pool && random.oneIn(3) ? amount : nil,
      passengerMiles: stream == .mileage && random.oneIn(4) ? amount : nil,
      participants: stream == .video && random.oneIn(2) ? amount : nil,
      car: stream == .pool && random.oneIn(2) ? Digest128(high: 1, low: 2) : nil,
      site: one(of: ["", "Main", "North"]))
  }

  /// Around 2024, over one or several months, or without a date.
  private mutating func span() -> DateSpan? {
    if random.oneIn(12) { return nil }
    let start = CivilDate(dayNumber: 19_700 + Int32.random(in: 0...550, using: &random))
    return DateSpan(
      first: start, last: start.adding(days: one(of: [0, 0, 0, 20, 45])))
  }

  private mutating func one<Value>(of values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }
}
