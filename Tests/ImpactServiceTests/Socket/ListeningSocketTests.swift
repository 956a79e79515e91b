import Glibc
import ImpactService
import Testing

@Suite struct ListeningSocketTests {
  private let directory: TemporaryDirectory
  private var path: String { directory["impactd.sock"] }

  init() throws {
    directory = try TemporaryDirectory()
  }

  /// Whether somebody answers at the path.
  private func isAnswered() -> Bool {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let raw = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(raw) }
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(raw, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
      }
    }
  }

  @Test func `a new socket answers its group and nobody else`() throws {
    let raw = try ListeningSocket.open(path: path)
    defer { close(raw) }
    #expect(isAnswered())
    #expect(directory.mode(of: "impactd.sock") == 0o660)
    #expect(fcntl(raw, F_GETFL) & O_NONBLOCK != 0)
    #expect(fcntl(raw, F_GETFD) & FD_CLOEXEC != 0)
  }

  @Test func `a socket that a killed daemon left over is replaced`() throws {
    close(try ListeningSocket.open(path: path))
    #expect(directory.exists("impactd.sock"))
    #expect(!isAnswered())
    let raw = try ListeningSocket.open(path: path)
    defer { close(raw) }
    #expect(isAnswered())
  }

  @Test func `a living daemon's socket is refused and goes on answering`() throws {
    let living = try ListeningSocket.open(path: path)
    defer { close(living) }
    let fault = #expect(throws: ConfigurationFault.self) { try ListeningSocket.open(path: path) }
    #expect(fault?.description == "Another impactd answers at \(path). Stop it first.")
    #expect(isAnswered())
  }

  @Test func `a file at the path is refused and left`() throws {
    try directory.write("precious", to: "impactd.sock")
    let fault = #expect(throws: ConfigurationFault.self) { try ListeningSocket.open(path: path) }
    #expect(
      fault?.description == "\(path) exists and is no socket. Choose another with --socket.")
    #expect(try directory.text(of: "impactd.sock") == "precious")
  }

  @Test func `a link to a living socket is refused and left`() throws {
    let living = try ListeningSocket.open(path: directory["other.sock"])
    defer { close(living) }
    #expect(symlink("other.sock", path) == 0)
    #expect(throws: ConfigurationFault.self) { try ListeningSocket.open(path: path) }
    #expect(directory.names() == ["impactd.sock", "other.sock"])
  }

  @Test func `a path at the system's limit is taken, a longer one is refused`() throws {
    let longest = 107
    let room = longest - directory.path.utf8.count - 1
    let raw = try ListeningSocket.open(path: directory[String(repeating: "s", count: room)])
    close(raw)
    let fault = #expect(throws: ConfigurationFault.self) {
      try ListeningSocket.open(path: directory[String(repeating: "s", count: room + 1)])
    }
    #expect(
      fault?.description
        == "The socket's path has 108 bytes; the system takes 107. "
        + "Choose a shorter one with --socket.")
  }

  @Test func `a folder that is not there is a fault`() throws {
    let fault = #expect(throws: SystemFault.self) {
      try ListeningSocket.open(path: directory["nowhere/impactd.sock"])
    }
    #expect(fault?.isMissing == true)
  }
}
