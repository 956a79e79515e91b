import ImpactCore
import TestSupport

/// Activities of every shape, from a seed.
enum RandomActivity {
  private static let keys: [ActivityKey] = [
    Claim.car,
    ActivityKey(
      stream: .mileage, unit: .mile,
      kind: .vehicle(
        RoadVehicle(
          mode: .car, euroClass: .euro5a, isEuroClassInferred: true, segment: .lowerMedium))),
    ActivityKey(stream: .pool, unit: .kilometre, kind: .vehicle(RoadVehicle(mode: .van))),
    ActivityKey(stream: .mileage, unit: .mile, kind: .active(.bicycle)),
    ActivityKey(stream: .video, unit: .count, kind: .meeting),
    ActivityKey(stream: .waste, unit: .kilogram, kind: .waste(.food, .landfill, .route)),
    ActivityKey(stream: .evidence, unit: .hour, kind: .evidence(.volunteering)),
  ]

  private static func decimal(_ random: inout SeededGenerator) -> FixedDecimal {
    let largest: Int64 = random.oneIn(10) ? 999_999_999_999_999_999 : 100_000
    return FixedDecimal(
      coefficient: Int64.random(in: -largest...largest, using: &random),
      scale: UInt8.random(in: 0...(random.oneIn(10) ? 18 : 3), using: &random))
  }

  static func next(using random: inout SeededGenerator) -> Activity {
    let day = Int32.random(in: 19_700...20_100, using: &random)
    let length = random.oneIn(3) ? Int32.random(in: 0...120, using: &random) : 0
    let span = DateSpan(
      first: CivilDate(dayNumber: day), last: CivilDate(dayNumber: day + length))
    func maybe<Value>(_ value: Value) -> Value? { random.oneIn(3) ? value : nil }
    var activity = Activity(
      key: keys[Int.random(in: 0..<keys.count, using: &random)],
      span: random.oneIn(10) ? nil : span, amount: decimal(&random),
      energyKWh: maybe(decimal(&random)), passengerMiles: maybe(decimal(&random)),
      participants: maybe(decimal(&random)), minutes: maybe(decimal(&random)),
      engineCC: maybe(Int.random(in: 0...9999, using: &random)),
      site: ["", "Site A", "Zürich 病院"][Int.random(in: 0..<3, using: &random)],
      orgUnit: ["", "CC1", "CC2", "CC3"][Int.random(in: 0..<4, using: &random)],
      contract: ["", "", "Cleaning"][Int.random(in: 0..<3, using: &random)],
      document: ["", "", "Report 7"][Int.random(in: 0..<3, using: &random)])
    // Some rows were read by a release that kept no such time.
    if random.oneIn(2) { activity.participantMinutes = maybe(decimal(&random)) }
    return activity
  }

  /// Days that cut months.
  static func period(using random: inout SeededGenerator) -> Period {
    let day = Int32.random(in: 19_700...20_100, using: &random)
    return Period(
      DateSpan(
        first: CivilDate(dayNumber: day),
        last: CivilDate(dayNumber: day + Int32.random(in: 0...200, using: &random))))
  }

  static func records(_ activities: [Activity]) -> [Record] {
    activities.enumerated().map { row, activity in
      Record(
        source: RowSource(row: row + 2), reading: .counted(activity),
        identity: RecordIdentity(
          reference: Claim.digest("random \(row)"), content: Claim.digest("\(row) \(activity)")))
    }
  }
}
