import ImpactCore
import TOMLKit

/// The keys and values of a settings file. What is wrong with one is said with its line.
struct SettingsTable {
  private let table: TOMLTable
  private let text: String
  private let name: String
  /// Which of several objects this is: `baseline 2`; nil for the whole file.
  private let place: String?

  /// `name` stands in faults. Throws a `ConfigurationFault` where the text is not TOML.
  init(text: String, name: String) throws {
    do {
      table = try TOMLTable(string: text)
    } catch let fault as TOMLParseError {
      throw ConfigurationFault("\(name) is not valid TOML \(fault.source.begin.debugDescription).")
    }
    self.text = text
    self.name = name
    place = nil
  }

  private init(_ table: TOMLTable, at place: String, in file: SettingsTable) {
    self.table = table
    self.place = place
    text = file.text
    name = file.name
  }

  /// The objects of one kind, in their order: `[[key]]` in the file.
  func tables(_ key: String) throws -> [SettingsTable] {
    guard let value = table[key] else { return [] }
    guard let array = value.array else {
      throw fault(key, "write [[\(key)]] above each object.")
    }
    return try array.enumerated().map { index, entry in
      guard let table = entry.table else {
        throw fault(key, "write [[\(key)]] above each object.")
      }
      return SettingsTable(table, at: "\(key) \(index + 1)", in: self)
    }
  }

  /// The one object of its kind: `[key]` in the file.
  func object(_ key: String) throws -> SettingsTable? {
    guard let value = table[key] else { return nil }
    guard let table = value.table else { throw fault(key, "write [\(key)] above its keys.") }
    return SettingsTable(table, at: "[\(key)]", in: self)
  }

  /// The first of `keys` that is set.
  func firstSet(of keys: [String]) -> String? { keys.first { table[$0] != nil } }

  /// Texts in square brackets; none where the key is not there.
  func list(_ key: String) throws -> [String] {
    guard let value = table[key] else { return [] }
    let texts = value.array?.map(\.string)
    guard let texts, !texts.contains(nil) else {
      throw fault(key, "“\(key)” must be texts in square brackets, such as [\"RNN\"].")
    }
    return texts.compactMap { $0 }
  }

  func day(_ key: String) throws -> CivilDate? {
    guard let text = try words(key) else { return nil }
    guard let day = CivilDate(text) else {
      throw fault(key, "“\(key)” must be a day in quotes, such as \"2024-04-01\".")
    }
    return day
  }

  /// An exact number: a whole one, or a decimal one in quotes, because TOML's own decimal numbers
  /// are binary ones.
  func amount(_ key: String) throws -> Exact? {
    guard let value = table[key] else { return nil }
    if let number = value.int { return Exact(number) }
    guard let amount = value.string.flatMap({ FixedDecimal($0) }) else {
      throw fault(
        key, "“\(key)” must be a number: 3, or with a point and in quotes, \"0.35\".")
    }
    return amount.exact
  }

  func year(_ key: String) throws -> Int? {
    guard let value = table[key] else { return nil }
    guard let year = value.int, PriceLimits.years.contains(year) else {
      throw fault(key, "“\(key)” must be a year, such as 2022.")
    }
    return year
  }

  func allow(_ known: [String]) throws {
    for key in table.keys where !known.contains(key) {
      let names = known.joined(separator: ", ")
      throw fault(key, "unknown key “\(key)”. Known keys: \(names).")
    }
  }

  func words(_ key: String) throws -> String? {
    guard let value = table[key] else { return nil }
    guard let string = value.string, !string.isEmpty else {
      throw fault(key, "“\(key)” must be text in quotes.")
    }
    return string
  }

  func seconds(_ key: String, atLeast least: Int = 0) throws -> Int? {
    guard let value = table[key] else { return nil }
    let limit = ServiceLimits.settingSecondsMax
    guard let number = value.int, (least...limit).contains(number) else {
      throw fault(key, "“\(key)” must be a whole number of seconds up to \(limit).")
    }
    return number
  }

  func days(_ key: String) throws -> Int? {
    guard let value = table[key] else { return nil }
    let limit = ServiceLimits.settingDaysMax
    guard let number = value.int, (1...limit).contains(number) else {
      throw fault(key, "“\(key)” must be a whole number of days from 1 to \(limit).")
    }
    return number
  }

  func fault(_ key: String, _ reason: String) -> ConfigurationFault {
    ConfigurationFault("\(name), \(place ?? "line \(line(of: key))"): \(reason)")
  }

  /// The line that sets `key`, from 1; the parser tells positions of syntax faults only.
  private func line(of key: String) -> Int {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let index = lines.firstIndex { line in
      let words = line.split(separator: "=", maxSplits: 1)
      return words.count == 2 && words[0].filter { !$0.isWhitespace } == key
    }
    return (index ?? 0) + 1
  }
}
