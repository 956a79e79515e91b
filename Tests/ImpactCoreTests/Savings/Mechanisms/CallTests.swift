import ImpactCore
import Testing

struct CallTests {
  private let car: GreyFleetCar
  init() throws { car = try SavingSample.car() }

  private func shown(_ figure: SavingFigure) -> String? {
    figure.value?.rounded(toDecimals: 2).description
  }

  @Test func `eight trips of 57.3 km avoided by twenty people in a one-hour call`() throws {
    let found = SavingMechanism.videoMeetings(
      Exact(1), try SavingSample.meetingAssumption(), car: car)
    let burden = CallBurden(participantMinutes: .known(Exact(20 * 60)), in: car.month)
    let calls = NetOfCalls(found, burden: burden)
    #expect(shown(calls.gross) == "76.51")
    #expect(calls.burden.kilograms.central == .known(try SavingSample.exact("1.1")))
    #expect(shown(calls.net.central) == "75.41")
    #expect(
      [calls.burden.kilograms.low, calls.burden.kilograms.high].map(shown) == ["0.72", "3.14"])
    #expect([calls.net.low, calls.net.high].map(shown) == ["73.37", "75.79"])
    #expect(
      found.working.prefix(2).last == "1 × 8 × 57.3 km × 1 × 1 ÷ 1 = 284.836554521594 car miles")
    #expect(
      burden.working
        == "1200 participant-minutes ÷ 60 × 55 g CO2e (36 to 157) ÷ 1000 = 1.1 kg CO2e")
    let net = calls.saving.saving
    #expect(net[.ghg] == calls.net.central && net[.nox] == found.saving[.nox])
    #expect(calls.saving.steps[.ghg]?.map(\.result.isNegative) == [false, true])
    #expect(calls.saving.working == found.working + [burden.working])
  }

  @Test func `shares multiply, and the division by occupancy comes last`() throws {
    let assumption = try SavingSample.meetingAssumption { draft in
      draft.returnKilometres = nil
      draft.returnMiles = Exact(31)
      draft.substitutionShare = try SavingSample.exact("0.5")
      draft.carShare = try SavingSample.exact("0.8")
      draft.occupancy = try SavingSample.exact("1.55")
    }
    // 10 × 8 × 31 × 0.5 × 0.8 = 992; ÷ 1.55 = 640 exactly.
    let found = SavingMechanism.videoMeetings(Exact(10), assumption, car: car)
    #expect(found.saving[.carMiles] == .known(Exact(640)))
    let rate = try #require(car.rate(.ghg, per: .mile).value)
    #expect(found.saving[.ghg] == .known(rate * Exact(640)))
    // 8 × 31 × 0.4 ÷ 1.55 = 64: a rounded third on the way would show.
    let thirds = try SavingSample.meetingAssumption { draft in
      draft.returnKilometres = nil
      draft.returnMiles = Exact(1)
      draft.travellersPerMeeting = Exact(1)
      draft.occupancy = Exact(3)
    }
    let three = SavingMechanism.videoMeetings(Exact(3), thirds, car: car)
    #expect(three.saving[.carMiles] == .known(Exact(1)))
    #expect(three.saving[.ghg] == .known(rate))
  }

  @Test func `a completed consultation spares the patient's journey`() {
    let assumption = ConsultationAssumption(
      returnDistance: CarDistance(miles: Exact(12)), carShare: .whole)
    let found = SavingMechanism.consultations(
      completed: Exact(50), SavingSample.stated(assumption), car: car)
    #expect(found.saving == car.saving(of: CarDistance(miles: Exact(600))))
    #expect(found.working.contains("50 × 12 miles × 1 = 600 car miles"))
  }

  @Test func `the burdens of two months add up, each end of the range for itself`() {
    let hours = [1, 2].map {
      CallBurden(participantMinutes: .known(Exact($0 * 60_000)), in: car.month)
    }
    let sum = hours[0].kilograms + hours[1].kilograms
    #expect(
      sum
        == FigureRange(
          low: .known(Exact(108)), central: .known(Exact(165)), high: .known(Exact(471))))
  }

  @Test func `without every duration the burden and the net are absent, and gross stays`() {
    let some = Tally.Carried(parts: 2, sum: Exact(90))
    let burden = CallBurden(participantMinutes: some, calls: 3, in: car.month)
    let made = SavingMechanism.carSharing(
      passengerDistance: CarDistance(miles: Exact(5)), car: car)
    let calls = NetOfCalls(made, burden: burden)
    #expect(calls.gross == made.saving[.ghg] && calls.gross.value != nil)
    #expect(calls.saving.steps[.ghg] == [] && burden.step == nil)
    let reason =
      "1 of 3 calls do not say how many people took part for how long, so the calls' own emissions "
      + "are not known."
    #expect(calls.net.central == .absent(reason: reason))
    #expect(burden.working == reason)
    #expect(
      CallBurden(participantMinutes: some, calls: 2, in: nil).participantMinutes
        == .known(Exact(90)))
    #expect(CallBurden(participantMinutes: .nothing, calls: 0, in: nil).kilograms.low.value == nil)
  }
}
