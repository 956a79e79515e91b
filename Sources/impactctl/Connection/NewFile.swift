import Glibc

/// A file that an answer is written to: it has its name only when all of it is on the disk, and
/// never takes the place of another.
final class NewFile {
  /// What the system says: an error number.
  struct Fault: Error { let code: Int32 }

  private let path: String
  private let draft: String
  private var raw: Int32
  /// In bytes, so far.
  private(set) var size = 0

  init(path: String) throws(Fault) {
    self.path = path
    draft = "\(path).unfinished"
    if access(path, F_OK) == 0 { throw Fault(code: EEXIST) }
    unlink(draft)
    raw = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    if raw < 0 { throw Fault(code: errno) }
  }

  deinit {
    guard raw >= 0 else { return }
    close(raw)
    unlink(draft)
  }

  func append(_ bytes: UnsafeRawBufferPointer) throws(Fault) {
    var rest = bytes
    while !rest.isEmpty {
      let count = write(raw, rest.baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Fault(code: errno) }
      size += count
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }

  /// Brings it to the disk and gives it its name.
  func finish() throws(Fault) {
    // A second link replaces nothing that came there meanwhile.
    guard fsync(raw) == 0, link(draft, path) == 0 else { throw Fault(code: errno) }
    unlink(draft)
    close(raw)
    raw = -1
  }
}
