import ImpactCore
import TestSupport
import Testing

struct TallyTests {
  static let car = ActivityKey(
    stream: .mileage, unit: .mile, kind: .vehicle(RoadVehicle(mode: .car, fuel: .petrol)))

  /// An activity with or without each of its quantities.
  static func random(_ random: inout SeededGenerator) -> Activity {
    func amount() -> FixedDecimal {
      FixedDecimal(
        coefficient: Int64.random(in: -1_000_000...1_000_000, using: &random),
        scale: UInt8.random(in: 0...4, using: &random))
    }
    let first = CivilDate(dayNumber: Int32.random(in: 18_000...22_000, using: &random))
    let last = first.adding(days: Int.random(in: 0...400, using: &random))
    return Activity(
      key: car,
      span: Int.random(in: 0..<5, using: &random) == 0
        ? nil : DateSpan(first: first, last: last),
      amount: amount(), energyKWh: Bool.random(using: &random) ? amount() : nil,
      passengerMiles: Bool.random(using: &random) ? amount() : nil,
      participants: Bool.random(using: &random) ? amount() : nil,
      minutes: Bool.random(using: &random) ? amount() : nil)
  }

  @Test(arguments: SeededGenerator.seeds)
  func `a tally and its negative are nothing, in any order`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let tallies = (0..<50).map { _ in
      let activity = TallyTests.random(&random)
      return Tally(activity, on: activity.span)
    }
    let reversed = tallies.map { -$0 }
    let sum = (tallies + reversed).shuffled(using: &random).reduce(.nothing, +)
    #expect(sum.isNothing, "seed \(seed)")
    #expect(sum.hashValue == Tally.nothing.hashValue, "seed \(seed)")
  }

  @Test func `what no row carries is unknown, and what is known to be nothing is zero`() {
    let without = Tally(Activity(key: TallyTests.car, span: nil, amount: FixedDecimal(3)), on: nil)
    #expect(without.rows == 1)
    #expect(without.amount.known == Exact(3))
    #expect(without.energyKWh.known == nil)
    let zero = Activity(key: TallyTests.car, span: nil, amount: FixedDecimal(3), energyKWh: .zero)
    #expect((without + Tally(zero, on: nil)).energyKWh.known == .zero)
  }

  @Test func `participants and minutes are multiplied row by row, where a row gives both`() {
    let meeting = ActivityKey(stream: .video, unit: .count, kind: .meeting)
    let sum = [("20", "60"), ("3", nil), (nil, "45"), ("4", "7.5")].map { people, minutes in
      Activity(
        key: meeting, span: nil, amount: FixedDecimal(1),
        participants: people.flatMap { FixedDecimal($0) },
        minutes: minutes.flatMap { FixedDecimal($0) })
    }.map { Tally($0, on: nil) }.reduce(.nothing, +)
    #expect(sum.participantMinutes == Tally.Carried(parts: 2, sum: Exact(1230)))
    #expect(sum.participants.known == Exact(27))
    let without = Tally(Activity(key: meeting, span: nil, amount: FixedDecimal(1)), on: nil)
    #expect(without.participantMinutes.known == nil)
  }

  @Test func `a whole dated activity is one row`() {
    let may = CivilMonth(year: 2024, month: 5).days
    let activity = Activity(key: TallyTests.car, span: may, amount: FixedDecimal(31))
    #expect(Tally(activity, on: may).rows == 1)
    #expect(Tally(activity, on: nil) == Tally(activity, on: may))
    let later = Tally(activity, on: DateSpan(day: may.last))
    #expect(later.rows == 0)
    #expect(later.amount.known == Exact(1))
  }
}
