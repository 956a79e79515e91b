import Glibc
package import Ledger

/// The originals below the drop directory, in `accepted` and in `quarantine`. Receipts and problems
/// files beside them hold no personal data and always stay.
package struct Originals: Sendable {
  private let drop: String

  package init(drop: String) {
    self.drop = drop
  }

  /// Removes those that are still there; returns their ids. Only the very bytes that were put away
  /// are removed, never what somebody has put in their place. `moved` is called again and again:
  /// many files are no standstill.
  package func remove(_ originals: [Original], moved: () -> Void = {}) throws -> [String] {
    let root = try Folder(path: drop)
    var removed: [String] = []
    for original in originals {
      moved()
      guard let place = place(of: original), let folder = try? root.folder(at: place.folders),
        isThere(original, place.name, in: folder),
        try Removal.sha256(of: place.name, in: folder) == original.sha256
      else { continue }
      guard place.name.withCString({ unlinkat(folder.descriptor.raw, $0, 0) }) == 0 else {
        throw SystemFault("remove", place.name.display)
      }
      try folder.synchronise()
      removed.append(original.id)
    }
    return removed
  }

  /// Gives the original to `body`; nil where it is not in its place any more.
  package func read<Result>(
    _ original: Original, _ body: (borrowing Descriptor) throws -> Result
  ) throws -> Result? {
    guard let place = place(of: original),
      let folder = try? Folder(path: drop).folder(at: place.folders),
      isThere(original, place.name, in: folder)
    else { return nil }
    return try body(folder.file(place.name))
  }

  private func isThere(
    _ original: Original, _ name: EntryName, in folder: borrowing Folder
  ) -> Bool {
    guard let status = try? folder.status(name) else { return false }
    return status.st_mode & S_IFMT == S_IFREG && Int64(status.st_size) == original.size
  }

  private func place(of original: Original) -> DropPath? {
    guard let receipt = DropPath(encoded: original.receipt),
      let name = receipt.name.dropping(Removal.receiptEnding)
    else { return nil }
    return DropPath(folders: receipt.folders, name: name)
  }
}
