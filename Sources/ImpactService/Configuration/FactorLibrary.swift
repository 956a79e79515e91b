import Glibc
package import ImpactCore
import QueryWire

/// Reads the folders of factor books, and the rules of choice beside them.
package enum FactorLibrary {
  /// The shelf that the folders hold.
  package static func shelf(folder: String, overlay: String?) throws -> FactorShelf {
    try shelf(of: texts(folder: folder, overlay: overlay))
  }

  /// Throws a `ConfigurationFault` with file, line and reason where a file is malformed: a daemon
  /// that starts without the factors it was given would report them as missing.
  package static func shelf(of texts: [FactorText]) throws -> FactorShelf {
    do {
      return try FactorShelf(texts: texts)
    } catch {
      throw ConfigurationFault("A factor book cannot be used: \(error)")
    }
  }

  /// The texts of the rules and of every `.csv` of `folder`; every `.csv` of `overlay`, where that
  /// exists, holds the customer's own factors. Throws a `ConfigurationFault`.
  package static func texts(folder: String, overlay: String?) throws -> [FactorText] {
    let published = try books(in: folder)
    let own = try overlay.map { try books(in: $0, mayBeMissing: true) } ?? []
    do {
      return try published.map { try text(.published, $0) } + own.map { try text(.own, $0) }
        + [text(.rules, "\(folder)/\(ChoiceRules.fileName)")]
    } catch {
      throw ConfigurationFault("A factor book cannot be read: \(error).")
    }
  }

  private static func text(_ role: FactorText.Role, _ path: String) throws -> FactorText {
    FactorText(
      role: role, file: path,
      bytes: try SmallFile.bytes(at: path, bytesMax: BookLimits.bytesMax))
  }

  /// The `Factors` folder of the checkout in which a build's program lies. Nil for an installed
  /// program.
  package static func besideBuild(of programPath: String) -> String? {
    let folder = Release.checkoutFactors(besideBuildOf: programPath)
    return folder.flatMap { access($0, R_OK | X_OK) == 0 ? $0 : nil }
  }

  private static func books(in folder: String, mayBeMissing: Bool = false) throws -> [String] {
    do {
      return try ConfigurationFolder.files(
        in: folder, ending: ".csv", mayBeMissing: mayBeMissing)
    } catch let fault as SystemFault {
      throw ConfigurationFault(
        "The folder of factor books cannot be read: \(fault). Name another with --factors.")
    }
  }
}
