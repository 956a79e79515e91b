package import ImpactCore
import QueryWire

/// What the daemon was told: by its options first, then by its configuration file, then by systemd,
/// then by the defaults of contract section 2.
package struct Configuration: Sendable, Equatable {
  package var drop: String
  package var state: String
  package var socket: String
  package var factors: String
  /// A customer's own books, read after those of `factors`, where the folder exists.
  package var overlay: String?
  /// An organisation's own layouts, beside the shipped ones, where the folder exists.
  package var layouts: String?
  /// Baselines, assumption sets and targets, where the file exists.
  package var savings: String?
  package var organisation: String
  package var quietPeriodSeconds: Int
  package var incompleteWaitSeconds: Int
  package var rescanSeconds: Int
  /// How many days originals are kept after their receipt; nil for ever.
  package var keepOriginalsDays: Int?
  package var factorPolicy: FactorPolicy

  /// The options of `impactd`, as given.
  package struct Options: Sendable {
    package var config: String?
    package var drop: String?
    package var state: String?
    package var socket: String?
    package var factors: String?

    package init(
      config: String? = nil, drop: String? = nil, state: String? = nil, socket: String? = nil,
      factors: String? = nil
    ) {
      self.config = config
      self.drop = drop
      self.state = state
      self.socket = socket
      self.factors = factors
    }
  }

  /// Puts the sources together. Throws a `ConfigurationFault` that says what to change.
  package init(options: Options, environment: [String: String], programPath: String) throws {
    func directory(_ name: String) -> String? {
      // systemd separates several directories by colons; our unit names one.
      environment[name]?.split(separator: ":").first.map(String.init)
    }
    let configuration = directory("CONFIGURATION_DIRECTORY")
    let file = try ConfigurationFile.read(
      explicit: options.config, implied: configuration.map { $0 + "/impactd.toml" })
    drop = options.drop ?? file.drop ?? "/srv/impact/drop"
    state = options.state ?? file.state ?? directory("STATE_DIRECTORY") ?? "/var/lib/impactd"
    socket =
      options.socket ?? file.socket
      ?? (directory("RUNTIME_DIRECTORY") ?? "/run/impactd") + "/impactd.sock"
    factors =
      options.factors ?? file.factors
      ?? FactorLibrary.besideBuild(of: programPath) ?? Release.factorsFolder
    overlay = configuration.map { $0 + "/factors" }
    layouts = configuration.map { $0 + "/layouts" }
    savings = configuration.map { $0 + "/savings.toml" }
    organisation = file.organisation ?? "default"
    quietPeriodSeconds = file.quietPeriodSeconds ?? 2
    incompleteWaitSeconds = file.incompleteWaitSeconds ?? 60
    rescanSeconds = file.rescanSeconds ?? 60
    keepOriginalsDays = file.keepOriginalsDays
    factorPolicy = file.factorPolicy ?? .calendarYear
  }
}
