import Glibc

/// A client that does not keep to the manners of HTTP.
final class RawConnection {
  struct Refused: Error { let code: Int32 }

  private let descriptor: Int32

  init(to path: String) throws {
    descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    let connected = UnixAddress.with(path) { connect(descriptor, $0, $1) }
    // What is thrown away closes its descriptor, and only once: a second close may hit another's.
    guard connected == 0 else { throw Refused(code: errno) }
  }

  deinit { close(descriptor) }

  /// False when the other side has closed.
  func send(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
  }

  /// What the other side says within the time: nil for nothing, "" when it closed.
  func hear(within seconds: Double) -> String? {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, Int32(seconds * 1000)) == 1 else { return nil }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = recv(descriptor, &bytes, bytes.count, 0)
    return String(decoding: bytes[..<max(0, count)], as: UTF8.self)
  }
}
