import ImpactCore

/// The prices in force: `[value]` of `savings.toml`. Each comes from a table that the file names,
/// and nothing is worth pounds by default.
extension SavingsFile {
  /// `file` is the path of `savings.toml`: tables are named absolutely or from its folder. Throws a
  /// `ConfigurationFault`; what the tables leave open must be chosen.
  static func value(_ table: SettingsTable, besides file: String) throws -> ValueBasis {
    try table.allow([
      "proxies", "carbon_values", "price_base", "carbon_series", "damage_costs", "area_type",
      "damage_edition", "damage_price_base", "mileage_rates", "mileage_scheme",
    ])
    let folder = file.lastIndex(of: "/").map { file[...$0] } ?? ""
    return ValueBasis(
      proxies: try price(table, from: "proxies", choice: [], in: folder) { path, bytes in
        try ProxyValues(file: path, bytes: bytes)
      },
      carbon: try carbon(table, in: folder), damage: try damage(table, in: folder),
      mileage: try mileage(table, in: folder))
  }

  private static func carbon(_ table: SettingsTable, in folder: Substring) throws -> CarbonPrice? {
    let choice = ["price_base", "carbon_series"]
    return try price(table, from: "carbon_values", choice: choice, in: folder) { path, bytes in
      try CarbonValues(file: path, bytes: bytes).chosen(
        base: table.year("price_base").map { .prices(year: $0) },
        series: table.words("carbon_series"))
    }
  }

  private static func damage(_ table: SettingsTable, in folder: Substring) throws -> DamagePrice? {
    let choice = ["area_type", "damage_edition", "damage_price_base"]
    return try price(table, from: "damage_costs", choice: choice, in: folder) { path, bytes in
      try DamageCosts(file: path, bytes: bytes).chosen(
        areaType: table.words("area_type"), edition: table.words("damage_edition"),
        base: table.year("damage_price_base").map { .prices(year: $0) })
    }
  }

  private static func mileage(
    _ table: SettingsTable, in folder: Substring
  ) throws -> MileagePrice? {
    let choice = ["mileage_scheme"]
    return try price(table, from: "mileage_rates", choice: choice, in: folder) { path, bytes in
      try MileagePay(file: path, bytes: bytes).chosen(scheme: table.words("mileage_scheme"))
    }
  }

  /// What `read` makes of the file that `key` names; nil where the key is not there. `choice` are
  /// the keys that choose from it, and stand for nothing alone.
  private static func price<Price>(
    _ table: SettingsTable, from key: String, choice: [String], in folder: Substring,
    _ read: (_ path: String, _ bytes: [UInt8]) throws -> Price
  ) throws -> Price? {
    guard let name = try table.words(key) else {
      if let lone = table.firstSet(of: choice) {
        throw table.fault(lone, "“\(lone)” chooses from a table: name it with \(key), too.")
      }
      return nil
    }
    let path = name.hasPrefix("/") ? name : folder + name
    do {
      return try read(path, SmallFile.bytes(at: path, bytesMax: PriceLimits.bytesMax))
    } catch let fault as SystemFault {
      throw table.fault(key, "“\(key)” cannot be read: \(fault).")
    } catch let fault as BookFault {
      throw table.fault(key, "“\(key)” cannot be used: \(fault)")
    } catch let fault as DatedObjectFault {
      throw table.fault(key, "\(fault) Set \(choice.joined(separator: ", ")) as needed.")
    }
  }
}
