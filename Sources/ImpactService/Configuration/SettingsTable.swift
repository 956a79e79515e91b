import TOMLKit

/// The keys and values of a settings file. What is wrong with one is said with its line.
struct SettingsTable {
  private let table: TOMLTable
  private let text: String
  private let name: String

  /// `name` stands in faults. Throws a `ConfigurationFault` where the text is not TOML.
  init(text: String, name: String) throws {
    do {
      table = try TOMLTable(string: text)
    } catch let fault as TOMLParseError {
      throw ConfigurationFault("\(name) is not valid TOML \(fault.source.begin.debugDescription).")
    }
    self.text = text
    self.name = name
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
    ConfigurationFault("\(name), line \(line(of: key)): \(reason)")
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
