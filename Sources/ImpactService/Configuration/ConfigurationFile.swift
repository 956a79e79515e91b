package import ImpactCore

/// `impactd.toml`. Every key is optional; an unknown key is refused, because a misspelt setting
/// that is silently ignored is worse than none.
package struct ConfigurationFile: Sendable, Equatable {
  package private(set) var drop: String?
  package private(set) var state: String?
  package private(set) var socket: String?
  package private(set) var factors: String?
  package private(set) var organisation: String?
  package private(set) var quietPeriodSeconds: Int?
  package private(set) var incompleteWaitSeconds: Int?
  package private(set) var rescanSeconds: Int?
  package private(set) var keepOriginalsDays: Int?
  package private(set) var factorPolicy: FactorPolicy?

  init() {}

  /// Reads the file that was asked for, else the implied one where it exists, else nothing.
  static func read(explicit: String?, implied: String?) throws -> ConfigurationFile {
    guard let path = explicit ?? implied else { return ConfigurationFile() }
    do {
      let bytes = try SmallFile.bytes(at: path, bytesMax: ServiceLimits.configurationBytesMax)
      return try ConfigurationFile(text: String(decoding: bytes, as: UTF8.self), name: path)
    } catch let fault as SystemFault where explicit == nil && fault.isMissing {
      return ConfigurationFile()
    } catch let fault as SystemFault {
      throw ConfigurationFault("The configuration file cannot be read: \(fault).")
    }
  }

  private enum Keys: String, CaseIterable {
    case drop, state, socket, organisation
    case factors = "factors_directory"
    case quietPeriodSeconds = "quiet_period_seconds"
    case incompleteWaitSeconds = "incomplete_wait_seconds"
    case rescanSeconds = "rescan_seconds"
    case keepOriginalsDays = "keep_originals"
    case factorPolicy = "factors_policy"
  }

  /// Reads TOML text; `name` stands in faults.
  package init(text: String, name: String) throws {
    let table = try SettingsTable(text: text, name: name)
    try table.allow(Keys.allCases.map(\.rawValue))
    drop = try table.words(Keys.drop.rawValue)
    state = try table.words(Keys.state.rawValue)
    socket = try table.words(Keys.socket.rawValue)
    factors = try table.words(Keys.factors.rawValue)
    organisation = try table.words(Keys.organisation.rawValue)
    if let organisation, EntryName(organisation)?.isOrganisation != true {
      throw table.fault(
        Keys.organisation.rawValue,
        "“organisation” must be a code that a folder can have, of at most "
          + "\(ServiceLimits.organisationBytesMax) bytes.")
    }
    quietPeriodSeconds = try table.seconds(Keys.quietPeriodSeconds.rawValue)
    incompleteWaitSeconds = try table.seconds(Keys.incompleteWaitSeconds.rawValue)
    rescanSeconds = try table.seconds(Keys.rescanSeconds.rawValue, atLeast: 1)
    keepOriginalsDays = try table.days(Keys.keepOriginalsDays.rawValue)
    guard let policy = try table.words(Keys.factorPolicy.rawValue) else { return }
    guard let known = FactorPolicy(policy) else {
      throw table.fault(
        Keys.factorPolicy.rawValue,
        "“\(policy)” is no factor policy. Use calendar-year, financial-year or an edition.")
    }
    factorPolicy = known
  }
}
