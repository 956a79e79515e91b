import ImpactCore
import Testing

/// The traps that the reference figures come with, each shown not to catch us.
struct CarefulUserTests {
  private let question: JourneyQuestion

  init() throws { question = try JourneyQuestion() }

  @Test func `trap 1: the key is ours and the publisher's ID is kept, whatever the label says`()
    throws
  {
    for year in 2023...2026 {
      let ghg = try question.waste(.general, .energyFromWaste, month: "\(year)-05").ghg
      guard case .factors(let factors, _) = ghg else {
        Issue.record("\(year)")
        continue
      }
      #expect(factors.map(\.source.publisherID) == ["20_507_5311_15_1"])
    }
  }

  @Test func `trap 2: a missing cell is missing, and a published zero is a zero`() throws {
    let plugIn = RoadVehicle(mode: .van, fuel: .plugInHybrid)
    #expect(try question.factors(plugIn, month: "2023-05").ghg.isMissing)
    #expect(try !question.factors(plugIn, month: "2024-05").ghg.isMissing)
    let nox = try question.factors(RoadVehicle(mode: .car, fuel: .batteryElectric)).nox
    #expect(nox.ids == ["capsam-emep-tier2/road-nox/car/all/bev/exhaust/km"])
    #expect(nox.figure("100", .mile) == "0")
  }

  @Test(arguments: [Fuel.plugInHybrid, .batteryElectric])
  func `trap 3: claims of plug-in cars hold the electricity, pool cars and vans add it`(
    fuel: Fuel
  ) throws {
    let car = RoadVehicle(mode: .car, fuel: fuel, size: .medium)
    let claim = try question.factors(car).ghg
    #expect(
      claim.ids == ["uk-ghg-2024/business-travel-land/car-by-size/medium/\(fuel.rawValue)/mile"])
    let pool = try question.factors(car, .pool).ghg
    let added = ["passenger-vehicles", "ev-electricity", "ev-electricity-td"]
    #expect(
      pool.ids == added.map { "uk-ghg-2024/\($0)/car-by-size/medium/\(fuel.rawValue)/mile" })
    #expect(pool.words.hasSuffix("electricity and its losses added"))
    let van = try question.factors(RoadVehicle(mode: .van, fuel: fuel)).ghg
    #expect(
      van.ids
        == ["delivery-vans", "ev-electricity", "ev-electricity-td"].map {
          "uk-ghg-2024/\($0)/van/average-up-to-3-5-tonnes/\(fuel.rawValue)/mile"
        })
    #expect(van.figure("1", .mile) != "0")
  }

  @Test func `trap 4: miles and kilometres take their own rows`() throws {
    let car = RoadVehicle(mode: .car, fuel: .petrol, size: .medium)
    let mile = try question.factors(car).ghg
    let kilometre = try question.factors(car, unit: .kilometre).ghg
    #expect(mile.figure("1", .mile) == "0.28526")
    #expect(kilometre.figure("1", .kilometre) == "0.17726")
    #expect(kilometre.figure("1.609344", .kilometre) != mile.figure("1", .mile))
    #expect(mile.impact(of: Exact(1), in: .kilometre) == nil)
  }

  @Test func `trap 5: a change of edition is not a saving`() throws {
    let car = RoadVehicle(mode: .car, fuel: .petrol, size: .medium)
    let before = try question.factors(car, month: "2022-05").ghg
    let after = try question.factors(car, month: "2023-05").ghg
    #expect(
      throws: SavingRefusal.differentEditions(
        counterfactual: "uk-ghg-2022", actual: "uk-ghg-2023")
    ) {
      try question.shelf.saving(of: Exact(1), in: .mile, insteadOf: before, actual: after)
    }
    let change = BasisChange(old: before, new: after, per: .mile)
    #expect(change.part == .warmingPotential)
    #expect(change.flags == [.warmingPotential(old: .ar4, new: .ar5)])
  }

  @Test func `trap 6: a saving across the boundary of waste rows is refused with the reason`()
    throws
  {
    let landfill = try question.waste(.general, .landfill).ghg
    let burnt = try question.waste(.general, .energyFromWaste).ghg
    let clinical = try question.waste(.clinical, .incineration).ghg
    for (before, after) in [(landfill, burnt), (clinical, burnt), (clinical, landfill)] {
      let refusal = #expect(throws: SavingRefusal.self) {
        try question.shelf.saving(of: Exact(1), in: .tonne, insteadOf: before, actual: after)
      }
      #expect(refusal?.description.contains("draw their boundary differently") == true)
    }
  }

  @Test func `trap 6: rows for recycling and combustion say that they cover transport only`() throws
  {
    #expect(try question.waste(.glass, .recycling).ghg.boundaries == [.transportOnly])
    #expect(try question.waste(.glass, .energyFromWaste).ghg.boundaries == [.transportOnly])
    #expect(try question.waste(.glass, .landfill).ghg.boundaries == [.landfillAndTransport])
    #expect(try question.waste(.clinical, .incineration).ghg.boundaries == [.processAndTransport])
  }

  @Test func `trap 7: a battery car wears, and the toolkit's row already includes wear`() throws {
    let battery = try question.factors(RoadVehicle(mode: .car, fuel: .batteryElectric)).pm25
    #expect(battery.figure("1", .kilometre) == "0.010761")
    let unknown = try question.factors(RoadVehicle(mode: .car)).pm25
    #expect(
      unknown.ids
        == [
          "defra-eft-v7.0-scotland-urban/road-pm25/car/fleet-average-50kmh-2024/all/"
            + "exhaust+non-exhaust/km"
        ])
    #expect(unknown.figure("1", .kilometre) == "0.0161057")
    #expect(unknown.boundaries == [.exhaustAndWear])
  }

  @Test func `trap 8: a saving never mixes two editions of the guidebook`() throws {
    let diesel = try question.factors(RoadVehicle(mode: .car, fuel: .diesel, euroClass: .euro6b))
    let battery = try question.factors(
      RoadVehicle(mode: .car, fuel: .batteryElectric),
      policy: .pinned("emep-eea-2023-update-2025"))
    #expect(throws: SavingRefusal.self) {
      try question.shelf.saving(
        of: Exact(1), in: .mile, insteadOf: diesel.pm25, actual: battery.pm25)
    }
  }

  @Test func `trap 8: exhaust and wear of one car come from one guidebook edition`() throws {
    let car = RoadVehicle(mode: .car, fuel: .diesel, euroClass: .euro6b)
    for basis in [try question.factors(car).nox, try question.factors(car).pm25] {
      #expect(basis.ids.allSatisfy { $0.hasPrefix("capsam-emep-tier2/") })
    }
  }

  @Test func `trap 9: the 2023 edition keeps every digit`() throws {
    let diesel = RoadVehicle(mode: .car, fuel: .diesel)
    let ghg = try question.factors(diesel, month: "2023-05").ghg
    #expect(ghg.figure("1", .mile) == "0.273315663087248")
  }

  @Test func `trap 10: no NOx or PM2.5 for waste, taxi, bus and rail, and no zero for it`() throws {
    let month = CivilMonth(year: 2024, month: 5)
    let waste = try question.waste(.general, .landfill)
    #expect(waste.nox == .missing(reason: "No NOx factor for waste is held."))
    #expect(waste.pm25 == .missing(reason: "No PM2.5 factor for waste is held."))
    #expect(waste.wtt == .notApplicable(reason: "No well-to-tank figure exists for waste."))
    for mode in [ActivityKey.PassengerMode.taxi, .bus, .rail] {
      let key = ActivityKey(stream: .mileage, unit: .mile, kind: .passenger(mode))
      let factors = question.shelf.impact(of: key, month: month, policy: .calendarYear)
      #expect(factors.nox.isMissing && factors.pm25.isMissing)
      #expect(factors.nox.impact(of: Exact(1), in: .mile) == nil)
    }
  }
}
