import ImpactCore
import Testing

struct AirPollutantTests {
  private let question: JourneyQuestion

  init() throws { question = try JourneyQuestion() }

  private func factors(
    _ mode: RoadVehicle.Mode, _ fuel: Fuel, _ euroClass: EuroClass? = nil,
    month: String = "2024-05",
    stream: ImpactCore.Stream = .mileage
  ) throws -> ImpactFactors {
    let vehicle = RoadVehicle(mode: mode, fuel: fuel, euroClass: euroClass)
    return try question.factors(vehicle, stream, unit: .kilometre, month: month)
  }

  @Test(arguments: [RoadVehicle.Mode.car, .van], [Fuel.petrol, .diesel, .hybrid])
  func `a known Euro class takes its Tier 2 row, exhaust and wear apart`(
    mode: RoadVehicle.Mode, fuel: Fuel
  ) throws {
    let activity = mode == .van ? "lgv" : "car"
    let row = fuel == .hybrid ? "petrol" : fuel.rawValue
    for euroClass in EuroClass.allCases {
      let factors = try factors(mode, fuel, euroClass)
      let place = "\(activity)/\(euroClass.rawValue)/\(row)"
      #expect(factors.nox.ids == ["capsam-emep-tier2/road-nox/\(place)/exhaust/km"])
      #expect(
        factors.pm25.ids
          == ["exhaust", "tyre", "brake", "road-abrasion"].map {
            "capsam-emep-tier2/road-pm25/\(place)/\($0)/km"
          })
    }
  }

  @Test func `a hybrid counts as petrol and says so`() throws {
    #expect(try factors(.car, .hybrid, .euro6b).nox.words == "hybrid as petrol, euro-6b: Tier 2")
    #expect(
      try factors(.car, .hybrid).nox.words
        == "hybrid as petrol, Euro class not given: derived UK fleet average of 2024")
  }

  @Test func `an unknown class takes the derived fleet of the activity's year`() throws {
    let petrol = try factors(.car, .petrol)
    #expect(
      petrol.nox.ids
        == ["derived-emep2023xnaei/road-nox/car/fleet-average-2024/petrol/exhaust/km"])
    #expect(petrol.nox.figure("1", .kilometre) == "0.061086")
    #expect(petrol.pm25.figure("1", .kilometre) == "0.014694")
    #expect(petrol.pm25.ids.dropFirst().allSatisfy { $0.hasPrefix("capsam-emep-tier2/") })
    #expect(petrol.pm25.words.hasSuffix("derived UK fleet average of 2024"))
    #expect(try factors(.car, .diesel).nox.figure("1", .kilometre) == "0.315055")
  }

  @Test(arguments: [Fuel.petrol, .diesel], ["tyre", "brake", "road-abrasion"])
  func `the wear of a car does not depend on its class`(fuel: Fuel, component: String) throws {
    let tier2 = try #require(
      question.shelf.books.first { $0.edition.name == "capsam-emep-tier2" })
    let values = try EuroClass.allCases.map { euroClass in
      let key = FactorKey(
        measure: .pm25, category: "road-pm25", activity: "car", variant: euroClass.rawValue,
        fuel: fuel.rawValue, component: component, unit: .kilometre)
      return try #require(tier2[path: key.path]).value
    }
    #expect(Set(values).count == 1)
  }

  @Test(arguments: ["2015-12", "2031-01"])
  func `the derived fleet has no year before 2016 and none after 2030`(month: String) throws {
    #expect(
      try factors(.car, .petrol, month: month).nox
        == .missing(
          reason: "derived-emep2023xnaei covers 2016-01-01 to 2030-12-31, not \(month)."))
  }

  @Test(arguments: [("2012-12", true), ("2013-01", false), ("2030-12", false), ("2031-01", true)])
  func `the toolkit holds 2013 to 2030`(month: String, isMissing: Bool) throws {
    #expect(try factors(.car, .unknown, month: month).nox.isMissing == isMissing)
    #expect(try factors(.car, .unknown, month: month).pm25.isMissing == isMissing)
  }

  @Test func `an unknown fuel takes one row of the toolkit`() throws {
    let factors = try factors(.car, .unknown)
    #expect(factors.nox.figure("1", .kilometre) == "0.1487047")
    #expect(
      factors.nox.words == "fuel not given: unknown; EFT v7.0 car fleet of 2024 at 50 km/h")
  }

  @Test func `a diesel van of unknown class has NOx and no PM2.5`() throws {
    let van = try factors(.van, .diesel)
    #expect(van.nox.figure("1", .kilometre) == "0.98173")
    #expect(van.pm25.isMissing)
  }

  @Test(arguments: [Fuel.petrol, .hybrid, .unknown, .lpg, .cng])
  func `other vans of unknown class have neither`(fuel: Fuel) throws {
    #expect(try factors(.van, fuel).nox.isMissing)
    #expect(try factors(.van, fuel).pm25.isMissing)
  }

  @Test func `a plug-in hybrid takes the petrol plug-in row by a named rule`() throws {
    let nox = try factors(.car, .plugInHybrid).nox
    #expect(nox.ids == ["capsam-emep-tier2/road-nox/car/all/phev-petrol/exhaust/km"])
    #expect(nox.words == "plug-in hybrid: Tier 2 row of petrol plug-in hybrids")
  }

  @Test func `motorcycles of Euro 3 to 5 share their figures, which are the default`() throws {
    for euroClass in [EuroClass.euro3, .euro4, .euro5a, .euro5b] {
      let known = try factors(.motorcycle, .petrol, euroClass)
      let unknown = try factors(.motorcycle, .unknown)
      #expect(known.nox.figure("1", .kilometre) == unknown.nox.figure("1", .kilometre))
      #expect(known.pm25.figure("1", .kilometre) == unknown.pm25.figure("1", .kilometre))
    }
    #expect(try factors(.motorcycle, .unknown).nox.figure("1", .kilometre) == "0.194")
    #expect(try factors(.motorcycle, .petrol, .euro1).nox.figure("1", .kilometre) == "0.477")
  }

  @Test func `miles are converted exactly, as no row per mile is published`() throws {
    let nox = try factors(.car, .petrol, .euro5b).nox
    #expect(nox.figure("1000", .mile) == "98.169984")
  }

  @Test func `a pool car has the air pollutants of the same vehicle claimed`() throws {
    for fuel in Fuel.allCases {
      let claimed = try factors(.car, fuel)
      let pool = try factors(.car, fuel, stream: .pool)
      #expect(claimed.nox == pool.nox && claimed.pm25 == pool.pm25)
    }
  }

  @Test func `from petrol Euro 5 to battery over 10,000 km`() throws {
    let petrol = try factors(.car, .petrol, .euro5b)
    let battery = try factors(.car, .batteryElectric)
    func saved(_ measure: ImpactMeasure) throws -> Exact {
      try question.shelf.saving(
        of: Exact(10_000), in: .kilometre, insteadOf: petrol[measure], actual: battery[measure])
    }
    #expect(try saved(.nox).description == "610")
    #expect(try saved(.pm25).description == "39.41")
  }

  @Test func `a kept rate gives the same impact as the factors one by one`() throws {
    let pm25 = try factors(.car, .diesel).pm25
    guard case .factors(let rows, _) = pm25 else {
      Issue.record("no factors")
      return
    }
    let amount = Exact(coefficient: 12_345, scale: 2)
    let parts = try rows.map { try #require($0.impact(of: amount, in: .mile)) }
    let rate = try #require(pm25.rate(per: .mile))
    #expect(parts.reduce(.zero, +) == rate * amount)
    #expect(pm25.impact(of: amount, in: .mile) == rate * amount)
  }
}
