import Glibc
package import ImpactCore
import QueryWire

/// Reads the folders of factor books, and the rules of choice beside them, into one shelf.
package enum FactorLibrary {
  /// Reads the rules and every `.csv` of `folder`; every `.csv` of `overlay`, where that exists,
  /// holds the customer's own factors.
  ///
  /// Throws a `ConfigurationFault` with file, line and reason where a file is malformed: a daemon
  /// that starts without the factors it was given would report them as missing.
  package static func shelf(folder: String, overlay: String?) throws -> FactorShelf {
    let published = try books(in: folder)
    let own = try overlay.map { try books(in: $0, mayBeMissing: true) } ?? []
    let rules = "\(folder)/\(ChoiceRules.fileName)"
    do {
      return try FactorShelf(
        books: published.map(book), own: own.map(book),
        rules: ChoiceRules(file: rules, bytes: bytes(of: rules)))
    } catch let fault as BookFault {
      throw ConfigurationFault("A factor book cannot be used: \(fault)")
    } catch let fault as SystemFault {
      throw ConfigurationFault("A factor book cannot be read: \(fault).")
    }
  }

  private static func book(_ path: String) throws -> FactorBook {
    try FactorBook(file: path, bytes: bytes(of: path))
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    try SmallFile.bytes(at: path, bytesMax: BookLimits.bytesMax)
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
