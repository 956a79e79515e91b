import ImpactCore
import Testing

/// Tables of prices as CSV text.
struct PriceReadingTests {
  private static let carbon = """
    series,price_base_year,year,low,central,high,unit,confidence,source,source_url
    desnz,2022,2024,134.48,268.97,403.45,GBP/tCO2e,two copies,"Tables 1-19, Table 3",https://a.uk
    beis,2020,2023,,252,,GBP/tCO2e,,a worked example,
    """
  private static let damage = """
    edition,price_base_year,pollutant,area_type,gbp_per_tonne,source,source_url
    defra-2023,2022,NOx,Rural,6403,a copy,https://b.uk
    defra-2023,,PM2.5,Urban big,20114.5,a copy,
    """
  private static let mileage = """
    scheme,valid_from,valid_to,vehicle,band,pence_per_mile,source,source_url
    hmrc-amap,2011-04-06,,car or van,first 10000 business miles in tax year,45,HMRC,https://c.uk
    nhs,2014-07-01,2022-12-31,car,all,56,NHS Employers,
    nhs,2023-01-01,,car,all,59,NHS Employers,
    """
  private static let proxies = """
    source,measure,unit,pounds,price_base,remark
    own,ENV-13,hours,17.48,2024,
    own,ENV-04,kg,3,cash,what we pay
    ,,,,,
    """

  private static func read(_ file: String, _ text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    switch file {
    case "carbon":
      _ = try CarbonValues(file: file, bytes: bytes)
      return []
    case "damage": return try DamageCosts(file: file, bytes: bytes).areaTypes
    case "mileage": return try MileagePay(file: file, bytes: bytes).schemes
    default:
      _ = try ProxyValues(file: file, bytes: bytes)
      return []
    }
  }

  private static func text(of file: String) -> String {
    switch file {
    case "carbon": carbon
    case "damage": damage
    case "mileage": mileage
    default: proxies
    }
  }

  @Test func `carbon values keep every digit and say where they come from`() throws {
    let values = try CarbonValues(file: "carbon", bytes: Array(Self.carbon.utf8))
    let new = try values.chosen(base: .prices(year: 2022), series: nil)
      .value(of: .known(Exact(1000)), year: 2024)
    #expect(new.low?.money?.pounds == Exact("134.48"))
    #expect(new.central.money?.pounds == Exact("268.97"))
    #expect(new.high?.money?.pounds == Exact("403.45"))
    #expect(new.source == "desnz, 2024: Tables 1-19, Table 3; two copies; https://a.uk")
    let old = try values.chosen(base: nil, series: "beis")
      .value(of: .known(Exact(1000)), year: 2023)
    #expect(old.central.money?.description == "£252 (2020 prices)")
    #expect(old.low?.money == nil)
    #expect(old.source == "beis, 2023: a worked example")
  }

  @Test func `damage costs are read by area, with and without a price base`() throws {
    let costs = try DamageCosts(file: "damage", bytes: Array(Self.damage.utf8))
    let rural = try costs.chosen(areaType: "Rural", edition: nil, base: nil)
    #expect(rural.base == .prices(year: 2022))
    #expect(rural.value(of: .known(Exact(1000)), .nox).central.money?.pounds == Exact("6.403"))
    #expect(throws: DatedObjectFault.self) {
      try costs.chosen(areaType: "Urban big", edition: nil, base: nil)
    }
    let urban = try costs.chosen(areaType: "Urban big", edition: nil, base: .prices(year: 2022))
    #expect(urban.value(of: .known(Exact(1000)), .pm25).central.money?.pounds == Exact("20.1145"))
  }

  @Test func `a mileage scheme is chosen with its vehicle and band`() throws {
    let pay = try MileagePay(file: "mileage", bytes: Array(Self.mileage.utf8))
    #expect(
      pay.schemes == [
        "hmrc-amap, car or van, first 10000 business miles in tax year", "nhs, car, all",
      ])
    let price = try pay.chosen(scheme: "nhs, car, all")
    for (month, pence) in [("2022-12", "0.56"), ("2023-01", "0.59")] {
      let saved = price.saved(.known(Exact(1)), in: try SavingSample.month(month))
      #expect(saved.central.money?.pounds == Exact(pence))
      #expect(saved.source == "nhs, car, all: NHS Employers")
    }
  }

  @Test(arguments: ["", "\u{FEFF}"])
  func `proxies are read in any order of columns, as Excel writes them too`(mark: String) throws {
    let text = mark + Self.proxies.replacing("\n", with: "\r\n")
    let proxies = try ProxyValues(file: "proxies", bytes: Array(text.utf8))
    let hours = proxies.value(of: .known(Exact(2)), .volunteering, unit: "hours")
    #expect(hours?.central.money?.description == "£34.96 (2024 prices)")
    #expect(hours?.source == "own")
    let given = proxies.value(of: .known(Exact(2)), .wasteDonated, unit: "kg")
    #expect(given?.central.money == Money(pounds: Exact(6), base: .cash))
  }

  @Test(arguments: [
    ("carbon", "268.97", "268,97", 2, "The number of columns is 11, not 10"),
    ("carbon", "268.97", "", 2, "The column central is blank."),
    ("carbon", "268.97", "134.47", 2, "Low, central and high must stand in this order."),
    ("carbon", "268.97", "268.9700000000", 2, "The column central has 13 digits."),
    ("carbon", "134.48", "-1", 2, "The column low is \"-1\". Write a plain number"),
    ("carbon", "beis,2020", "beis,20", 3, "The column price_base_year is \"20\". Write a year"),
    ("carbon", "252,,GBP/tCO2e", "252,,GBP/t", 3, "Only values in GBP/tCO2e are read."),
    ("carbon", "a worked example", "", 3, "The column source is blank. Fill it in."),
    ("carbon", "beis,2020,2023,,252,", "desnz,2022,2024,,252,", 3, "It is given twice."),
    ("carbon", "series,", "name,", 1, "The column series must stand in the first line once."),
    ("damage", "NOx", "SO2", 2, "The column pollutant is \"SO2\"."),
    ("damage", "Rural", "", 2, "The column area_type is blank."),
    ("damage", ",PM2.5,Urban big", "2022,NOx,Rural", 3, "It is given twice."),
    ("mileage", "2011-04-06", "6 April", 2, "The column valid_from is \"6 April\". Write a day"),
    ("mileage", "2011-04-06", "", 2, "The column valid_from is blank."),
    ("mileage", "2022-12-31", "2013-12-31", 3, "The rate ends on 2013-12-31, before it begins"),
    ("mileage", "2022-12-31", "2023-01-01", 4, "Two rates are valid on the same day."),
    ("proxies", "ENV-13", "ENV-17", 2, "Write a code from ENV-01 to ENV-16."),
    ("proxies", "hours", "days", 2, "ENV-13 is not measured in days: use hours."),
    ("proxies", "17.48", "£17.48", 2, "The column pounds is \"£17.48\". Write a plain number"),
    ("proxies", "cash", "money", 3, "The column price_base is \"money\". Write a year"),
    ("proxies", ",", ";", 1, "with commas between them."),
  ])
  func `a mistake is said with its line and what to do`(
    file: String, right: String, wrong: String, line: Int, said: String
  ) throws {
    let text = Self.text(of: file).replacing(right, with: wrong)
    let fault = try #require(throws: BookFault.self) { try Self.read(file, text) }
    #expect(fault.file == file)
    #expect(fault.line == line, "\(fault)")
    #expect(fault.reason.contains(said), "\(fault)")
  }

  @Test func `a table without a price and one without end are refused`() throws {
    let header = String(Self.proxies.prefix { $0 != "\n" }) + "\n"
    for text in ["", header] {
      #expect(throws: BookFault.self) { try Self.read("proxies", text) }
    }
    let blanks = header + String(repeating: "\n", count: PriceLimits.linesMax)
    let lines = #expect(throws: BookFault.self) { try Self.read("proxies", blanks + "a,b\n") }
    #expect(lines?.reason.hasPrefix("The table has more than 5000 lines.") == true)
    let long = header + String(repeating: " ", count: PriceLimits.bytesMax)
    let bytes = #expect(throws: BookFault.self) { try Self.read("proxies", long) }
    #expect(bytes?.reason.hasPrefix("The table has more than 1048576 bytes.") == true)
  }
}
