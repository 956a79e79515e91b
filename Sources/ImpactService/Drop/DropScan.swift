import Glibc

/// One look at the whole drop directory: what could be taken, and what lies there that cannot.
package struct DropScan: Sendable {
  package struct Candidate: Hashable, Sendable {
    package let path: DropPath
    package let stamp: FileStamp
  }

  /// Something that stays where it is until a person acts.
  package struct Trouble: Hashable, Sendable {
    package let path: String
    package let reason: String
  }

  package private(set) var candidates: [Candidate] = []
  package private(set) var troubles: [Trouble] = []
  /// How many entries have names that are never taken.
  package private(set) var neverTaken = 0
  /// Every folder that was looked into, for the event watch.
  package private(set) var folders: [[EntryName]] = []
  private var entriesLeft = ServiceLimits.scanEntriesMax

  package init(of drop: borrowing Folder) throws {
    try look(into: drop, at: [])
  }

  private mutating func look(into folder: borrowing Folder, at path: [EntryName]) throws {
    folders.append(path)
    for name in try folder.entries() {
      guard entriesLeft > 0 else { return noteLimit() }
      entriesLeft -= 1
      if path.count <= 1, name.isReserved { continue }
      if name.isNeverTaken {
        neverTaken += 1
        continue
      }
      // A name that has gone since it was listed is no trouble.
      guard let status = try? folder.status(name) else { continue }
      let entry = DropPath(folders: path, name: name)
      switch status.st_mode & S_IFMT {
      case S_IFREG:
        candidates.append(Candidate(path: entry, stamp: FileStamp(status)))
      case S_IFDIR:
        lookBelow(folder, entry)
      default:
        troubles.append(
          Trouble(
            path: entry.display,
            reason: "is \(DropScan.kind(status.st_mode)), not a file; it was left where it is"))
      }
    }
  }

  private mutating func noteLimit() {
    let trouble = Trouble(
      path: "The drop directory",
      reason: "holds more than \(ServiceLimits.scanEntriesMax) entries; clear it out")
    if troubles.last != trouble { troubles.append(trouble) }
  }

  private mutating func lookBelow(_ folder: borrowing Folder, _ entry: DropPath) {
    let depth = entry.folders.count
    if depth == 0, !entry.name.isOrganisation {
      let limit = ServiceLimits.organisationBytesMax
      troubles.append(
        Trouble(
          path: entry.display,
          reason: "is no organisation code: use at most \(limit) plain letters and digits"))
    } else if depth >= ServiceLimits.folderDepthMax {
      let limit = ServiceLimits.folderDepthMax
      troubles.append(
        Trouble(path: entry.display, reason: "lies more than \(limit) folders deep; move it up"))
    } else {
      do {
        let below = try folder.folder(entry.name)
        try look(into: below, at: entry.folders + [entry.name])
      } catch {
        troubles.append(
          Trouble(path: entry.display, reason: "cannot be looked into (\(error))"))
      }
    }
  }

  private static func kind(_ mode: mode_t) -> String {
    switch mode & S_IFMT {
    case S_IFLNK: "a link"
    case S_IFIFO: "a named pipe"
    case S_IFSOCK: "a socket"
    default: "a device"
    }
  }
}
