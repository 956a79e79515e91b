import Glibc

/// The Unix socket on which queries are answered: systemd's, or one of our own.
package enum ListeningSocket {
  /// systemd's socket where there is one, else a new one at `path` with mode 0660.
  ///
  /// A socket that is left over from a daemon that was killed is replaced; a living daemon's is
  /// not, and anything else at that path is never touched.
  package static func open(path: String) throws -> Int32 {
    if let inherited = Notifier.inheritedSocket() {
      _ = fcntl(inherited, F_SETFL, fcntl(inherited, F_GETFL) | O_NONBLOCK)
      return inherited
    }
    var address = sockaddr_un()
    let capacity = MemoryLayout.size(ofValue: address.sun_path)
    guard path.utf8.count < capacity else {
      throw ConfigurationFault(
        "The socket's path has \(path.utf8.count) bytes; the system takes \(capacity - 1). "
          + "Choose a shorter one with --socket.")
    }
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    try removeLeftOver(at: path, address)
    let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
    let raw = socket(AF_UNIX, type, 0)
    guard raw >= 0 else { throw SystemFault("make", path) }
    guard connecting(address, { bind(raw, $0, $1) }) == 0, chmod(path, 0o660) == 0,
      listen(raw, SOMAXCONN) == 0
    else {
      let fault = SystemFault("listen on", path)
      close(raw)
      throw fault
    }
    return raw
  }

  private static func removeLeftOver(at path: String, _ address: sockaddr_un) throws {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFSOCK else {
      throw ConfigurationFault("\(path) exists and is no socket. Choose another with --socket.")
    }
    let raw = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard raw >= 0 else { throw SystemFault("make", path) }
    defer { close(raw) }
    guard connecting(address, { connect(raw, $0, $1) }) != 0 else {
      throw ConfigurationFault("Another impactd answers at \(path). Stop it first.")
    }
    guard errno == ECONNREFUSED, unlink(path) == 0 else { throw SystemFault("replace", path) }
  }

  private static func connecting(
    _ address: sockaddr_un, _ call: (UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) -> Int32 {
    withUnsafePointer(to: address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        call($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }
}
