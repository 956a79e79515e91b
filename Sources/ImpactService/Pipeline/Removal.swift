import Crypto
import Glibc
package import ImpactCore
package import Ledger

/// Moves a file that was read out of the way and puts its receipt beside it.
///
/// It can be repeated: a crash between two of its steps leaves a state from which the next attempt
/// goes on, because it looks for the file's bytes, not for its name.
package struct Removal: Sendable {
  private let drop: String

  package init(drop: String) {
    self.drop = drop
  }

  /// Where a file goes: `accepted/<year of receipt>` or `quarantine`, in its organisation's folder.
  package func move(of path: DropPath, outcome: FileEntry.State, at now: Instant) -> Move {
    let organisation = Array(path.folders.prefix(1))
    let places =
      outcome == .quarantined ? ["quarantine"] : ["accepted", "\(now.dateInUK.year)"]
    let folders = organisation + places.compactMap { EntryName($0) }
    return Move(
      from: path.encoded, to: DropPath(folders: folders, name: path.name).encoded)
  }

  /// Moves the original and writes receipt and problems file; returns where the receipt is. A file
  /// that its owner took away meanwhile gets its receipt all the same. Nothing of others is ever
  /// written over.
  package func settle(_ filing: Filing) throws -> FiledReceipt {
    guard let from = DropPath(encoded: filing.pending.move.from),
      let to = DropPath(encoded: filing.pending.move.to)
    else { throw SystemFault("move", filing.entry.arrival.name, code: EINVAL) }
    let root = try Folder(path: drop)
    let destination = try root.folder(making: to.folders)
    let receipt = Receipt(
      entry: filing.entry, postings: filing.postings, problems: filing.problems)
    let slip = Array(receipt.text(after: filing.receiptBefore).utf8)
    func filed(_ name: EntryName) -> FiledReceipt {
      let receipt = DropPath(folders: to.folders, name: name.appending(Removal.receiptEnding))
      return FiledReceipt(
        place: receipt.encoded, sha256: SHA256.hash(data: slip).hexadecimal)
    }
    let name: EntryName
    if let moved = try moveOriginal(filing, from, in: root, to: destination, as: to.name) {
      name = moved
    } else {
      switch try trace(of: filing, receipt, slip, named: to.name, in: destination) {
      case .settled(let place): return filed(place)
      case .moved(let place), .free(let place): name = place
      }
    }
    try write(slip, filing, beside: name, in: destination)
    try destination.synchronise()
    return filed(name)
  }

  /// Moves the original under the first name of which neither file nor receipt stands there. Nil
  /// where the original is not in its old place any more.
  private func moveOriginal(
    _ filing: Filing, _ from: DropPath, in root: borrowing Folder,
    to destination: borrowing Folder, as wanted: EntryName
  ) throws -> EntryName? {
    do {
      let source = try root.folder(at: from.folders)
      guard try isOriginal(filing, from.name, in: source) else { return nil }
      for ordinal in 1...ServiceLimits.nameAttemptsMax {
        let name = wanted.numbered(ordinal)
        guard Removal.isFree(name, in: destination),
          try source.move(from.name, to: destination, as: name)
        else { continue }
        if try filing.stamp?.isSameFile(as: FileStamp(destination.status(name))) ?? true {
          return name
        }
        // Another file came into its place between the look and the move: put it back, unread.
        _ = try destination.move(name, to: source, as: from.name)
        return nil
      }
      throw SystemFault("move", from.display, code: EEXIST)
    } catch let fault as SystemFault where fault.isMissing || fault.code == ENOTDIR {
      return nil
    }
  }

  private func isOriginal(
    _ filing: Filing, _ name: EntryName, in folder: borrowing Folder
  ) throws -> Bool {
    let status = try folder.status(name)
    if let stamp = filing.stamp { return FileStamp(status) == stamp }
    return try status.st_mode & S_IFMT == S_IFREG
      && Removal.sha256(of: name, in: folder) == filing.entry.arrival.sha256
  }

  /// What an earlier attempt left in the destination.
  private enum Trace {
    /// Everything was done, under this name.
    case settled(EntryName)
    /// The file was moved to this name; its receipt is missing or names another one before it.
    case moved(EntryName)
    /// Nothing was done; this name is free.
    case free(EntryName)
  }

  private func trace(
    of filing: Filing, _ written: Receipt, _ slip: [UInt8], named wanted: EntryName,
    in folder: borrowing Folder
  ) throws -> Trace {
    let body = Array(written.text.utf8)
    for ordinal in 1...ServiceLimits.nameAttemptsMax {
      let name = wanted.numbered(ordinal)
      let receipt = name.appending(Removal.receiptEnding)
      if folder.holds(receipt) {
        let bytesMax = body.count + Receipt.chainBytesMax
        let found = try? SmallFile.bytes(of: receipt, in: folder, bytesMax: bytesMax)
        if found == slip { return .settled(name) }
        if found?.starts(with: body) == true { return .moved(name) }
      } else if folder.holds(name) {
        if try Removal.sha256(of: name, in: folder) == filing.entry.arrival.sha256 {
          return .moved(name)
        }
      } else if Removal.isFree(name, in: folder) {
        return .free(name)
      }
    }
    throw SystemFault("move", wanted.display, code: EEXIST)
  }

  static let receiptEnding: StaticString = ".receipt.txt"
  private static let problemsEnding: StaticString = ".problems.csv"

  private static func isFree(_ name: EntryName, in folder: borrowing Folder) -> Bool {
    !folder.holds(name) && !folder.holds(name.appending(receiptEnding))
      && !folder.holds(name.appending(problemsEnding))
  }

  /// The receipt comes last: it shows that everything else is done.
  private func write(
    _ slip: [UInt8], _ filing: Filing, beside name: EntryName, in folder: borrowing Folder
  ) throws {
    let mode: mode_t = 0o640
    if !filing.problems.isEmpty {
      try SmallFile.write(
        ProblemsFile.content(filing.problems, sheets: filing.entry.sheets),
        as: name.appending(Removal.problemsEnding), in: folder.descriptor, mode: mode)
    }
    try SmallFile.write(
      slip, as: name.appending(Removal.receiptEnding), in: folder.descriptor, mode: mode)
  }

  static func sha256(of name: EntryName, in folder: borrowing Folder) throws -> String {
    let file = try folder.file(name)
    var hash = SHA256()
    var chunk = [UInt8](repeating: 0, count: ServiceLimits.copyChunkBytes)
    while true {
      let count = read(file.raw, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SystemFault("read", name.display) }
      if count == 0 { return hash.finalize().hexadecimal }
      hash.update(data: chunk[..<count])
    }
  }
}

extension Digest {
  /// Lower-case hexadecimal digits.
  var hexadecimal: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
