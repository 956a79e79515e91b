import ImpactCore
import TestSupport

/// Postings of every kind of activity, in any month, organisation and unit.
struct RandomPostings {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func next(_ count: Int) -> [Posting] {
    (0..<count).map { _ in next() }
  }

  private mutating func next() -> Posting {
    let key = key()
    let place = Posting.Place(
      account: one(of: [.counted, .counted, .counted, .held]), org: one(of: ["RNN", "RBS"]),
      site: one(of: ["", "Main", "North"]), orgUnit: one(of: ["", "HR"]), month: month(), key: key,
      contract: one(of: ["", "Parks"]))
    return Posting(
      place: place,
      tally: Tally(
        rows: Int.random(in: 0...50, using: &random), amount: carried(always: true),
        energyKWh: carried(), passengerMiles: carried(), participants: carried(),
        participantMinutes: carried()))
  }

  private mutating func key() -> ActivityKey {
    let distance: ActivityUnit = one(of: [.mile, .kilometre, .kilometre, .metre])
    switch Int.random(in: 0...7, using: &random) {
    case 7:
      return ActivityKey(
        stream: .evidence, unit: one(of: [.hour, .pound, .count]),
        kind: .evidence(one(of: SocialMeasure.allCases)))
    case 0: return ActivityKey(stream: .video, unit: .count, kind: .meeting)
    case 1: return ActivityKey(stream: .video, unit: .count, kind: .consultation)
    case 2:
      return ActivityKey(
        stream: .waste, unit: one(of: [.kilogram, .tonne, .gram]),
        kind: .waste(
          one(of: WasteMaterial.allCases), one(of: Treatment.allCases),
          one(of: TreatmentSource.allCases)))
    case 3:
      let mode = one(of: ActivityKey.PassengerMode.allCases)
      return ActivityKey(stream: .mileage, unit: distance, kind: .passenger(mode))
    case 4:
      let mode = one(of: ActivityKey.ActiveMode.allCases)
      return ActivityKey(stream: .mileage, unit: distance, kind: .active(mode))
    default:
      let vehicle = RoadVehicle(
        mode: one(of: RoadVehicle.Mode.allCases), fuel: one(of: Fuel.allCases),
        size: one(of: RoadVehicle.Size.allCases), euroClass: one(of: EuroClass.allCases + [nil]))
      return ActivityKey(
        stream: one(of: [.mileage, .pool]), unit: distance, kind: .vehicle(vehicle))
    }
  }

  private mutating func month() -> CivilMonth? {
    guard Int.random(in: 0...9, using: &random) > 0 else { return nil }
    return CivilMonth(
      year: Int.random(in: 2021...2027, using: &random),
      month: Int.random(in: 1...12, using: &random))
  }

  private mutating func carried(always: Bool = false) -> Tally.Carried {
    guard always || Bool.random(using: &random) else { return .nothing }
    let sum = Exact(
      coefficient: Int128(Int64.random(in: -1_000_000_000_000...1_000_000_000_000, using: &random)),
      scale: Int.random(in: 0...6, using: &random))
    return Tally.Carried(parts: Int.random(in: 1...50, using: &random), sum: sum)
  }

  private mutating func one<Value>(of values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }
}
