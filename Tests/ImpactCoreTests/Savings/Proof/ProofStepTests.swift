import ImpactCore
import Testing

struct ProofStepTests {
  private func number(_ text: String) throws -> ProofInput {
    ProofInput(.constant, name: "number", value: try SavingSample.exact(text))
  }

  @Test func `terms are multiplied, added up, and divided last`() throws {
    let step = ProofStep(
      [
        ProofTerm([try number("2"), try number("3.5")]),
        ProofTerm(isSubtracted: true, [try number("5")]),
      ], dividedBy: [try number("3"), try number("2")])
    #expect(step.result == (try SavingSample.exact("0.333333333333")))
  }

  @Test func `a half of the twelfth decimal goes away from zero`() throws {
    let half = ProofStep(
      [ProofTerm([try number("0.000000000001")])], dividedBy: [try number("2")])
    #expect(half.result.description == "0.000000000001")
    #expect((-half).result.description == "-0.000000000001")
  }

  @Test func `without a divisor, and by one, nothing is rounded`() throws {
    let long = ProofTerm([try number("0.1234567890123456")])
    #expect(ProofStep([long]).result == long.value)
    #expect(ProofStep([long], dividedBy: [try number("1")]).result == long.value)
  }

  @Test func `an absent part leaves a sum without figure and without steps`() throws {
    let known = FigureProof([ProofStep([ProofTerm([try number("4")])])])
    let sum = known - FigureProof(absent: "Not known.")
    #expect(sum.figure == .absent(reason: "Not known.") && sum.steps.isEmpty)
    #expect((known - known).figure == .zero && (known - known).steps.count == 2)
    #expect(FigureProof.zero.figure == .zero && FigureProof.zero.steps.isEmpty)
  }

  @Test func `inputs tell what they are and where they come from`() throws {
    let car = try SavingSample.car()
    let made = SavingMechanism.videoMeetings(
      Exact(1), try SavingSample.meetingAssumption(), car: car)
    let step = try #require(made.steps[.ghg]?.first)
    #expect(made.steps[.ghg]?.count == 1 && step.terms.count == 1)
    let inputs = step.terms[0].inputs
    #expect(
      inputs.map(\.name) == [
        "video meetings", "Area meetings: travellers per meeting",
        "Area meetings: return distance", "Area meetings: substitution share",
        "Area meetings: car share",
        "uk-ghg-2024/business-travel-land/car-by-size/average/unknown/km",
      ])
    #expect(inputs.map(\.unit) == ["meeting", "", "km", "", "", "kg CO2e per km"])
    #expect(inputs[0].kind == .activity(car.month) && inputs[5].kind == .factor)
    #expect(inputs[1].source == "Staff survey 2023; stated by Head of Estates")
    #expect(inputs[5].source.hasPrefix("UK Government") || inputs[5].source.contains("row"))
    #expect(step.divisors.map(\.name) == ["Area meetings: occupancy"])
    let miles = try #require(made.steps[.carMiles]?.first)
    #expect(
      miles.divisors.map(\.name) == ["kilometres per mile", "Area meetings: occupancy"])
  }

  @Test func `both months of a baseline are named`() throws {
    let car = try SavingSample.car()
    let made = SavingMechanism.mileageReduction(
      baseline: CarDistance(miles: Exact(5)), in: try SavingSample.month("2019-05"),
      actual: CarDistance(miles: Exact(7)), car: car)
    let terms = try #require(made.steps[.carMiles]?.first).terms
    #expect(terms.map(\.isSubtracted) == [false, true])
    #expect(
      terms.map { $0.inputs[0].kind }
        == [.activity(try SavingSample.month("2019-05")), .activity(car.month)])
  }

  @Test func `a zero that cancels out shows its miles and needs no factor`() throws {
    let car = try SavingSample.car("2032-05")
    let made = SavingMechanism.mileageReduction(
      baseline: CarDistance(miles: Exact(5)), in: try SavingSample.month("2019-05"),
      actual: CarDistance(miles: Exact(5)), car: car)
    #expect(made.saving == .nothing)
    #expect(made.steps[.carMiles]?.map(\.terms.count) == [2] && made.steps[.ghg] == [])
  }

  @Test func `an occupancy of three divides kilometres once`() throws {
    let thirds = try SavingSample.meetingAssumption { draft in
      draft.occupancy = Exact(3)
    }
    let made = SavingMechanism.videoMeetings(Exact(1), thirds, car: try SavingSample.car())
    #expect(made.saving[.carMiles].value?.description == "94.945518173865")
  }
}
