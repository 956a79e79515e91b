import Glibc

/// A nameless file in memory, which ends with its value.
package struct MemoryFile: ~Copyable {
  package let descriptor: Int32

  /// Nil where the system gives none.
  package init?(_ bytes: [UInt8]) {
    let name = "/input-\(getpid())-\(UInt64.random(in: 0...(.max)))"
    descriptor = shm_open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    shm_unlink(name)
    guard MemoryFile.write(bytes, to: descriptor) else {
      close(descriptor)
      return nil
    }
  }

  deinit { close(descriptor) }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { all in
      var written = 0
      while written < all.count {
        let rest = UnsafeRawBufferPointer(rebasing: all[written...])
        let count = pwrite(descriptor, rest.baseAddress, rest.count, written)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
  }
}
