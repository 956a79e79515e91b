package import Glibc

/// An open file descriptor that closes itself.
package struct Descriptor: ~Copyable, Sendable {
  package let raw: Int32

  package init(_ raw: Int32) {
    precondition(raw >= 0, "a descriptor is not negative")
    self.raw = raw
  }

  deinit { close(raw) }

  /// Returns when the disk holds what was written.
  package func synchronise(path: String) throws {
    guard fsync(raw) == 0 else { throw SyncFault(path: path) }
  }

  package func status(path: String) throws -> stat {
    var status = stat()
    guard fstat(raw, &status) == 0 else { throw SystemFault("look at", path) }
    return status
  }
}
