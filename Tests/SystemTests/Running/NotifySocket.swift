import Glibc

/// Where a service says that it is ready, as systemd would hear it.
final class NotifySocket {
  struct CannotMake: Error { let code: Int32 }

  let path: String
  private let descriptor: Int32

  init(path: String) throws {
    self.path = path
    unlink(path)
    descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    let bound = UnixAddress.with(path) { bind(descriptor, $0, $1) }
    guard bound == 0 else { throw CannotMake(code: errno) }
  }

  deinit { close(descriptor) }

  /// Waits until `READY=1` is said; false when the service ends first or the time is up.
  func hearsReady(within seconds: Double, orEnded hasEnded: () -> Bool) -> Bool {
    let deadline = Clock.now + seconds
    while Clock.now < deadline {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if poll(&waiting, 1, 100) == 1 {
        var message = [UInt8](repeating: 0, count: 4096)
        let count = max(0, recv(descriptor, &message, message.count, 0))
        let lines = message[..<count].split(separator: UInt8(ascii: "\n"))
        if lines.contains(where: { $0.elementsEqual("READY=1".utf8) }) { return true }
      } else if hasEnded() {
        return false
      }
    }
    return false
  }
}
