import ImpactCore
import ImpactService
import Testing

/// `[value]` of `savings.toml`: which prices are in force.
@Suite struct SavingsFileValueTests {
  private let directory: TemporaryDirectory
  private static let shipped = "\(Checkout.root)/systemd/values"

  init() throws {
    directory = try TemporaryDirectory()
  }

  private func value(_ keys: String) throws -> ValueBasis {
    try SavingsFile.basis(text: "[value]\n\(keys)\n", name: directory["savings.toml"]).value
  }

  private func fault(_ keys: String) -> String? {
    do {
      _ = try value(keys)
      return nil
    } catch {
      return (error as? ConfigurationFault)?.description ?? "not a configuration fault: \(error)"
    }
  }

  private func all(_ values: ValueBasis) -> [Bool] {
    [
      values.proxies != nil, values.carbon != nil, values.damage != nil, values.mileage != nil,
    ]
  }

  @Test func `nothing is worth pounds until a table is named`() throws {
    #expect(all(try value("")) == [false, false, false, false])
    let without = try SavingsFile.basis(text: "", name: "savings.toml").value
    #expect(all(without) == [false, false, false, false])
  }

  @Test func `tables are found absolutely and from the folder of the file`() throws {
    try directory.write(
      "measure,unit,pounds,price_base,source\nENV-13,hours,17.48,2024,own\n", to: "own.csv")
    for path in ["own.csv", directory["own.csv"]] {
      let proxies = try #require(try value("proxies = \"\(path)\"").proxies)
      let worth = proxies.value(of: .known(Exact(1)), .volunteering, unit: "hours")
      #expect(worth?.central.money?.description == "£17.48 (2024 prices)")
    }
  }

  @Test func `the shipped tables can be chosen from`() throws {
    let values = try value(
      """
      carbon_values = "\(Self.shipped)/carbon-values.csv"
      price_base = 2022
      carbon_series = "desnz-nov-2023"
      damage_costs = "\(Self.shipped)/damage-costs.csv"
      damage_edition = "defra-2023"
      area_type = "Urban big"
      damage_price_base = 2022
      mileage_rates = "\(Self.shipped)/mileage-rates.csv"
      mileage_scheme = "hmrc-amap, car or van, first 10000 business miles in tax year"
      """)
    #expect(all(values) == [false, true, true, true])
    #expect(values.carbon?.base == .prices(year: 2022))
    #expect(values.damage?.areaType == "Urban big")
    let month = try #require(CivilMonth("2024-05"))
    let worth = values.values(
      of: .carMiles, unit: "miles", amount: .known(Exact(100)), in: month)
    #expect(worth.map(\.central.money?.description) == ["£45 (cash)"])
  }

  @Test(arguments: [
    ("carbon_values = \"CARBON\"", "Choose one series and price base", "price_base"),
    ("carbon_values = \"CARBON\"\nprice_base = 2021", "beis-2021 in 2020 prices", "price_base"),
    ("price_base = 2022", "“price_base” chooses from a table", "carbon_values"),
    ("carbon_values = \"CARBON\"\nprice_base = \"2022\"", "must be a year", "2022"),
    ("damage_costs = \"DAMAGE\"", "Choose the type of area", "Urban big"),
    ("damage_costs = \"DAMAGE\"\narea_type = \"Village\"", "one of Central London", "Rural"),
    ("damage_costs = \"DAMAGE\"\narea_type = \"Rural\"", "does not say", "damage_price_base"),
    ("area_type = \"Rural\"", "“area_type” chooses from a table", "damage_costs"),
    ("mileage_rates = \"MILEAGE\"", "Choose a scheme", "hmrc-amap, motorcycle, all"),
    ("mileage_scheme = \"x\"", "“mileage_scheme” chooses from a table", "mileage_rates"),
    ("proxies = \"none.csv\"", "“proxies” cannot be read", "No such file or directory"),
    ("proxies = \"CARBON\"", "“proxies” cannot be used", "line 1: The column measure"),
    ("tables = \"CARBON\"", "unknown key “tables”", "proxies, carbon_values"),
  ])
  func `a mistake is said with what to do`(keys: String, said: String, help: String) throws {
    let named = keys.replacing("CARBON", with: "\(Self.shipped)/carbon-values.csv")
      .replacing("DAMAGE", with: "\(Self.shipped)/damage-costs.csv")
      .replacing("MILEAGE", with: "\(Self.shipped)/mileage-rates.csv")
    let fault = try #require(self.fault(named))
    #expect(fault.hasPrefix("\(directory["savings.toml"]), [value]: "), "\(fault)")
    #expect(fault.contains(said), "\(fault)")
    #expect(fault.contains(help), "\(fault)")
  }

  @Test func `there is one such table`() throws {
    let fault = #expect(throws: ConfigurationFault.self) {
      try SavingsFile.basis(text: "[[value]]\n", name: "savings.toml")
    }
    #expect(fault?.description == "savings.toml, line 1: write [value] above its keys.")
  }
}
