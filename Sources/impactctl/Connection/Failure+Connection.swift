import Glibc
import NIOCore
import NIOHTTP1
import QueryWire

extension Failure {
  /// What an error while asking the daemon at `path` means for the person who asked.
  init(connectingTo path: String, _ error: any Error) {
    switch error {
    case ConnectionFault.tooLong:
      self.init(.refused, "The answer is longer than impactctl takes; ask for less with --limit.")
    case ConnectionFault.closedEarly, HTTPParserError.invalidEOFState:
      self.init(.noDaemon, "impactd at \(path) closed the connection before it had answered.")
    case ConnectionFault.timeOut(let seconds):
      self.init(.timeOut, "impactd at \(path) did not answer within \(seconds) seconds.")
    case let fault as NewFile.Fault:
      self.init(
        .notWritten, "The copy cannot be written: \(String(cString: strerror(fault.code))).")
    case is HTTPParserError:
      self.init(.noDaemon, "What answers at \(path) is not impactd.")
    case let error as IOError: self.init(connectingTo: path, errno: error.errnoCode)
    case SocketAddressError.unixDomainSocketPathTooLong:
      self.init(.usage, "The path of a socket has at most 107 bytes; give a shorter --socket.")
    default: self.init(.noDaemon, "impactd at \(path) cannot be asked: \(error).")
    }
  }

  private init(connectingTo path: String, errno code: Int32) {
    switch code {
    case EACCES, EPERM:
      self.init(
        .notAllowed,
        "You may not ask impactd at \(path); members of the group `impact` may: "
          + "ask an administrator for `usermod -aG impact \(Failure.userName)`, then log in again."
      )
    case EAGAIN:
      self.init(.timeOut, "impactd at \(path) has too many callers; try again in a moment.")
    default:
      self.init(
        .noDaemon,
        "No impactd answers at \(path). Start it with `systemctl start impactd`, "
          + "or name its socket with --socket.")
    }
  }

  private static var userName: String {
    getenv("USER").map { String(cString: $0) } ?? "NAME"
  }
}
