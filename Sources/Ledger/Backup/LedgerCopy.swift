import Glibc

/// The file that a copy of the ledger is written to. It has its final name only when all of it is
/// on the disk, and never takes the place of another.
struct LedgerCopy {
  private let path: String
  /// Where it is written. A copy that was cut short may stand there still, and is overwritten.
  let draft: String

  init(path: String) {
    // SQLite would take a relative name such as `file:x` for more than a name.
    self.path = path.hasPrefix("/") ? path : "./\(path)"
    draft = "\(self.path).unfinished"
  }

  /// Makes room: an empty file that nobody else may read.
  func begin() throws(LedgerError) {
    if isTaken { throw .exists(path: path) }
    unlink(draft)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure }
    close(descriptor)
  }

  /// Brings the copy to the disk and gives it its name.
  func finish() throws(LedgerError) {
    try sync(draft)
    // A second link replaces nothing. Some file systems know none; there it is looked first.
    if link(draft, path) == 0 {
      unlink(draft)
    } else {
      if errno == EEXIST || isTaken { throw .exists(path: path) }
      guard rename(draft, path) == 0 else { throw failure }
    }
    try sync(folder)
  }

  private var isTaken: Bool {
    var found = stat()
    return lstat(path, &found) == 0
  }

  /// Takes away what was written.
  func abandon() {
    unlink(draft)
    unlink("\(draft)-journal")
  }

  private var folder: String {
    let name = path.lastIndex(of: "/") ?? path.startIndex
    return name == path.startIndex ? "/" : String(path[..<name])
  }

  private func sync(_ place: String) throws(LedgerError) {
    let descriptor = open(place, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure }
  }

  private var failure: LedgerError { .copy(path: path, errno: errno) }
}
