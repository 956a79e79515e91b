import ImpactCore
import Testing

/// The tables of prices that are shipped: all can be read, and they equal the reference.
struct ShippedPricesTests {
  private static func bytes(_ name: String) throws -> [UInt8] {
    try Checkout.bytes(of: "\(Checkout.root)/systemd/values/\(name)")
  }

  private static func lines(_ path: String) throws -> [[String: String]] {
    let lines = try BookText.lines(of: Checkout.bytes(of: path), file: path)
    let header = try #require(lines.first)
    return lines.dropFirst().map { Dictionary(zip(header, $0)) { $1 } }
  }

  @Test func `both price bases of the carbon values are held, never mixed`() throws {
    let values = try CarbonValues(file: "carbon", bytes: Self.bytes("carbon-values.csv"))
    func worth(_ base: Int) throws -> Money? {
      try values.chosen(base: .prices(year: base), series: nil)
        .value(of: .known(Exact(1000)), year: 2025).central.money
    }
    #expect(try worth(2022)?.description == "£273.06 (2022 prices)")
    #expect(try worth(2020)?.description == "£260 (2020 prices)")
    #expect(throws: DatedObjectFault.self) { try values.chosen(base: nil, series: nil) }
    // 2020 prices are held for every fifth year and a few others: no other base fills the gaps.
    let old = try values.chosen(base: .prices(year: 2020), series: nil)
    #expect(old.value(of: .known(Exact(1)), year: 2024).central.money == nil)
  }

  @Test func `damage costs are by area, and the unstated price base stays unstated`() throws {
    let costs = try DamageCosts(file: "damage", bytes: Self.bytes("damage-costs.csv"))
    #expect(costs.areaTypes.count == 11)
    #expect(costs.areaTypes.contains("Urban big"))
    #expect(throws: DatedObjectFault.self) {
      try costs.chosen(areaType: "Urban big", edition: nil, base: nil)
    }
    let road = try costs.chosen(areaType: "road transport", edition: nil, base: nil)
    let worth = road.value(of: .known(Exact(1_000_000)), .pm25)
    #expect(worth.central.money?.description == "£130884.09 (2022 prices)")
    #expect(worth.source?.contains("third-party-single-source") == true)
  }

  @Test func `a mileage rate without a published figure is absent, not the rate before`() throws {
    let pay = try MileagePay(file: "mileage", bytes: Self.bytes("mileage-rates.csv"))
    let price = try pay.chosen(scheme: "nhs-afc-section-17, car (all fuels), first 3500 miles")
    func pence(_ month: String) throws -> Exact? {
      price.saved(.known(Exact(100)), in: try SavingSample.month(month)).central.money?.pounds
    }
    #expect(try pence("2022-12") == Exact(56))
    #expect(try pence("2023-01") == Exact(59))
    #expect(try pence("2026-06") == nil)
  }

  @Test(.enabled(if: Checkout.referenceFigures != nil, Checkout.noReferenceFigures))
  func `every shipped price equals a row of the reference`() throws {
    let folder = try #require(Checkout.referenceFigures)
    let tables = [
      ("carbon-values.csv", 40, ["series", "price_base_year", "year", "low", "central", "high"]),
      ("damage-costs.csv", 12, ["edition", "pollutant", "gbp_per_tonne", "source"]),
      (
        "mileage-rates.csv", 31,
        ["scheme", "valid_from", "valid_to", "vehicle", "band", "pence_per_mile", "source"]
      ),
    ]
    for (name, count, columns) in tables {
      func key(_ row: [String: String]) -> [String?] { columns.map { row[$0] } }
      let reference = Set(try Self.lines("\(folder)/\(name)").map(key))
      let shipped = try Self.lines("\(Checkout.root)/systemd/values/\(name)")
      #expect(shipped.count == count, "\(name)")
      for row in shipped { #expect(reference.contains(key(row)), "\(name): \(row)") }
    }
  }
}
