import Glibc
package import ImpactCore

/// Reads the folders of factor books into one shelf.
package enum FactorLibrary {
  /// Reads every `.csv` of `folder`, then of `overlay` where that exists.
  ///
  /// Throws a `ConfigurationFault` with file, line and reason where a book is malformed: a daemon
  /// that starts without the factors it was given would report them as missing.
  package static func shelf(folder: String, overlay: String?) throws -> FactorShelf {
    var paths = try books(in: folder)
    if let overlay { paths += try books(in: overlay, mayBeMissing: true) }
    do {
      let books = try paths.map { path in
        let bytes = try SmallFile.bytes(at: path, bytesMax: ServiceLimits.factorBookBytesMax)
        return try FactorBook(file: path, bytes: bytes)
      }
      return try FactorShelf(books: books)
    } catch let fault as BookFault {
      throw ConfigurationFault("A factor book cannot be used: \(fault).")
    } catch let fault as SystemFault {
      throw ConfigurationFault("A factor book cannot be read: \(fault).")
    }
  }

  /// The `Factors` folder of the checkout in which a build's program lies, such as
  /// `CHECKOUT/.build/…/impactd`. Nil for an installed program.
  package static func besideBuild(of programPath: String) -> String? {
    let folders = programPath.split(separator: "/", omittingEmptySubsequences: false)
    guard let build = folders.firstIndex(where: isBuildFolder) else { return nil }
    let folder = folders[..<build].joined(separator: "/") + "/Factors"
    return access(folder, R_OK | X_OK) == 0 ? folder : nil
  }

  /// `.build`, or a second build folder such as `.build-debug`.
  private static func isBuildFolder(_ name: Substring) -> Bool {
    name == ".build" || name.hasPrefix(".build-") || name.hasPrefix(".build_")
  }

  private static func books(in folder: String, mayBeMissing: Bool = false) throws -> [String] {
    do {
      return try Folder(path: folder).names()
        .filter { $0.hasSuffix(".csv") }.sorted().map { folder + "/" + $0 }
    } catch let fault as SystemFault where mayBeMissing && fault.isMissing {
      return []
    } catch let fault as SystemFault {
      throw ConfigurationFault(
        "The folder of factor books cannot be read: \(fault). Name another with --factors.")
    }
  }
}
