import Glibc
import Testing

/// A small file system in memory at a directory; it goes with the test.
final class Mount {
  let path: String

  init(at path: String, megabytes: Int) async throws {
    self.path = path
    let made = try await Command(
      "mount", ["-t", "tmpfs", "-o", "size=\(megabytes)m,mode=755", "none", path]
    ).run()
    try #require(made.status == 0, "\(made)")
  }

  deinit { umount2(path, Int32(MNT_DETACH)) }

  func remount(_ options: String) async throws {
    let made = try await Command("mount", ["-o", "remount,\(options)", path]).run()
    try #require(made.status == 0, "\(made)")
  }

  /// Writes until nothing more fits.
  func fill(_ file: String) {
    let descriptor = open(file, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    let bytes = [UInt8](repeating: 0x20, count: 4096)
    while write(descriptor, bytes, bytes.count) > 0 {}
    close(descriptor)
  }
}
