/// A folder of files that the daemon reads at its start and at every reload.
enum ConfigurationFolder {
  /// The paths of the files whose names end in `ending`, in their order; none where the folder may
  /// be missing and is. Throws a `SystemFault`.
  static func files(in folder: String, ending: String, mayBeMissing: Bool) throws -> [String] {
    do {
      return try Folder(path: folder).names()
        .filter { $0.hasSuffix(ending) }.sorted().map { folder + "/" + $0 }
    } catch let fault as SystemFault where mayBeMissing && fault.isMissing {
      return []
    }
  }
}
