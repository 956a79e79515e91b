/// Which module may import what: the design's table, arrows only downwards. External libraries
/// stand beside our own modules, so that a new one is a decision and not an accident.
enum ModuleTable {
  /// Modules of the language itself, and of the C library for those at the edge.
  private static let language: Set = ["Synchronization"]
  private static let edge: Set = ["Glibc", "Synchronization"]

  /// The targets that a target of `Package.swift` depends on, products of packages included.
  static let dependencies: [String: Set<String>] = [
    "impactd": ["ImpactService", "QueryWire", "ArgumentParser"],
    "impactctl": [
      "QueryWire", "Intake", "Tables", "ImpactCore", "CZip", "ArgumentParser", "NIOCore",
      "NIOPosix", "NIOHTTP1",
    ],
    "ImpactService": [
      "QueryWire", "Ledger", "Intake", "ImpactCore", "CLinux", "CSystemd", "Crypto", "HTTPTypes",
      "HummingbirdCore", "Logging", "NIOCore", "NIOHTTPTypes", "NIOPosix", "ServiceLifecycle",
      "TOMLKit", "UnixSignals",
    ],
    "QueryWire": ["ImpactCore"],
    "Ledger": ["ImpactCore", "CSQLite", "Crypto"],
    "Intake": ["Tables", "ImpactCore", "Crypto"],
    "Tables": ["ImpactCore", "CZip"],
    "ImpactCore": [],
    "CExpat": [],
    "CFreeXL": [],
    "CLinux": [],
    "CSQLite": [],
    "CSystemd": [],
    "CZip": [],
  ]

  /// What the files of a module may import.
  static func imports(of module: String) -> Set<String> {
    let allowed = dependencies[module] ?? []
    switch module {
    case "ImpactCore", "QueryWire", "Intake": return allowed.union(language)
    default: return allowed.union(edge)
    }
  }

  /// Modules in which every figure is exact: no binary floating point at all.
  static let exact: Set = ["ImpactCore", "Tables", "Intake", "Ledger", "QueryWire"]
}
