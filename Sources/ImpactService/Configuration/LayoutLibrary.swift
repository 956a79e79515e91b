import ImpactCore
package import Intake

/// Reads an organisation's own layouts beside those that come with the program.
package enum LayoutLibrary {
  /// The shipped layouts and every `.layout` of `folder`, where that exists.
  ///
  /// Throws a `ConfigurationFault` with file, line and reason where one is malformed: files that it
  /// was written for would else be read in another way.
  package static func shelf(own folder: String?) throws -> LayoutShelf {
    guard let folder else { return .standard }
    do {
      let paths = try ConfigurationFolder.files(
        in: folder, ending: LayoutShelf.fileEnding, mayBeMissing: true)
      return try LayoutShelf(
        own: paths.map { path in
          LayoutShelf.Text(
            file: path,
            bytes: try SmallFile.bytes(at: path, bytesMax: ServiceLimits.layoutBytesMax))
        })
    } catch let fault as BookFault {
      throw ConfigurationFault("A layout cannot be used: \(fault)")
    } catch let fault as SystemFault {
      throw ConfigurationFault("A layout cannot be read: \(fault).")
    }
  }
}
