import ImpactCore
import Testing

struct JourneyMechanismTests {
  private let car: GreyFleetCar
  private let baselineMonth: CivilMonth
  init() throws {
    car = try SavingSample.car()
    baselineMonth = try SavingSample.month("2023-05")
  }

  @Test func `fewer claimed miles are saved at the average car of the month`() throws {
    let found = SavingMechanism.mileageReduction(
      baseline: CarDistance(miles: Exact(120_000)), in: baselineMonth,
      actual: CarDistance(miles: Exact(90_000)), car: car)
    #expect(found.saving[.carMiles] == .known(Exact(30_000)))
    let rate = try #require(car.rate(.ghg, per: .mile).value)
    #expect(found.saving[.ghg] == .known(rate * Exact(30_000)))
    #expect(
      found.working.prefix(3) == [
        "car miles of the baseline's same month − car miles now",
        "(120000 miles) − (90000 miles) = 30000 car miles",
        "Greenhouse gas: 30000 mile × \(rate) kg CO2e per mile = \(rate * Exact(30_000)) kg CO2e "
          + "(uk-ghg-2024/business-travel-land/car-by-size/average/unknown/mile)",
      ])
  }

  @Test func `more miles than in the baseline are a loss`() {
    let found = SavingMechanism.mileageReduction(
      baseline: CarDistance(miles: Exact(5)), in: baselineMonth,
      actual: CarDistance(miles: Exact(7)), car: car)
    #expect(found.saving[.carMiles] == .known(Exact(-2)))
    #expect(found.saving[.pm25].value?.isNegative == true)
  }

  @Test func `passenger miles save the car that the passenger did not take`() {
    let found = SavingMechanism.carSharing(
      passengerDistance: CarDistance(miles: Exact(40)), car: car)
    #expect(found.saving == car.saving(of: CarDistance(miles: Exact(40))))
    #expect(found.saving[.carMiles] == .known(Exact(40)))
  }

  @Test func `bicycle miles are saved by the substitution share only`() throws {
    let ridden = CarDistance(miles: Exact(200))
    let found = SavingMechanism.activeTravel(
      distance: ridden,
      substitution: SavingSample.stated(try SavingSample.share("0.25")), car: car)
    #expect(found.saving[.carMiles] == .known(Exact(50)))
    let none = SavingMechanism.activeTravel(distance: ridden, substitution: nil, car: car)
    for measure in SavingMeasure.allCases {
      #expect(none.saving[measure].reason?.hasPrefix("No assumption set says") == true)
    }
    let nobody = SavingMechanism.activeTravel(
      distance: ridden, substitution: SavingSample.stated(Share.none), car: car)
    #expect(nobody.saving == .nothing)
  }

  @Test func `bicycle miles and rides with a driver cause nothing of their own`() throws {
    let shelf = try Checkout.shelf.get()
    func factors(_ kind: ActivityKey.Kind) throws -> ImpactFactors {
      shelf.impact(
        of: ActivityKey(stream: .mileage, unit: .mile, kind: kind),
        month: try SavingSample.month("2024-05"), policy: .calendarYear)
    }
    for measure in ImpactMeasure.allCases {
      #expect(try factors(.active(.bicycle))[measure].isKnownZero)
      let ride = try factors(.passenger(.carShare))[measure]
      #expect(ride.rate(per: .mile) == nil && !ride.isMissing)
    }
  }

  @Test func `an absent mechanism says why in every measure and in its working`() {
    let none = MechanismSaving(.videoMeetings, absent: "No set is in force.")
    #expect(none.working == [SavingMechanism.videoMeetings.formula, "No set is in force."])
    #expect(none.saving == Saving(absent: "No set is in force."))
  }

  @Test func `mechanisms have the names of the contract`() {
    #expect(
      SavingMechanism.allCases.map(\.rawValue) == [
        "mileage-reduction", "video-meetings", "consultations", "car-sharing", "active-travel",
        "pool-car", "waste",
      ])
    #expect(SavingMechanism.allCases.filter { $0.claim == .observed } == [.mileageReduction])
    #expect(
      SavingMechanism.allCases.filter { $0.claim == .apart }
        == [.consultations, .poolCar, .waste])
  }
}
