import Glibc

/// A process that this test started and therefore ends.
final class ChildProcess {
  enum Input { case pipe, nothing }
  enum Output {
    case pipe, file(String)
    /// Standard output is a terminal, and standard error a pipe.
    case terminal
  }
  struct CannotStart: Error { let program: String, code: Int32 }

  let id: pid_t
  private var standardInput: Int32 = -1
  private var standardOutput: Int32 = -1
  private var standardError: Int32 = -1
  private var ended: Int32?

  init(
    _ program: String, _ arguments: [String], environment: [String: String] = [:],
    input: Input = .nothing, output: Output
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var theirs: [Int32] = []
    switch input {
    case .pipe:
      let pair = Self.pair()
      standardInput = pair.ours
      theirs.append(pair.theirs)
      posix_spawn_file_actions_adddup2(&actions, pair.theirs, 0)
    case .nothing:
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    }
    switch output {
    case .pipe:
      let (out, errors) = (Self.pair(), Self.pair())
      (standardOutput, standardError) = (out.ours, errors.ours)
      theirs += [out.theirs, errors.theirs]
      posix_spawn_file_actions_adddup2(&actions, out.theirs, 1)
      posix_spawn_file_actions_adddup2(&actions, errors.theirs, 2)
    case .file(let path):
      posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
      posix_spawn_file_actions_adddup2(&actions, 1, 2)
    case .terminal:
      let errors = Self.pair()
      let terminal = Self.terminal()
      (standardOutput, standardError) = (terminal.ours, errors.ours)
      theirs.append(errors.theirs)
      posix_spawn_file_actions_addopen(&actions, 1, terminal.path, O_RDWR | O_NOCTTY, 0)
      posix_spawn_file_actions_adddup2(&actions, errors.theirs, 2)
    }
    id = try Self.spawn(program, arguments, environment, &actions)
    for descriptor in theirs { close(descriptor) }
  }

  deinit {
    if ended == nil { end(with: SIGKILL) }
    for descriptor in [standardInput, standardOutput, standardError] where descriptor >= 0 {
      close(descriptor)
    }
  }

  /// Sends a signal without waiting for what comes of it.
  func signal(_ signal: Int32) {
    if ended == nil { kill(id, signal) }
  }

  /// Sends a signal and waits for the end. The exit code, or nil when a signal ended it.
  @discardableResult
  func end(with signal: Int32) -> Int32? {
    self.signal(signal)
    return wait()
  }

  /// Whether it has ended by itself.
  var hasEnded: Bool {
    var status: Int32 = 0
    if ended == nil, waitpid(id, &status, WNOHANG) == id { ended = status }
    return ended != nil
  }

  /// Ends the standard input, which some programs take as the word to finish, and waits.
  func endInput() {
    if standardInput >= 0 { close(standardInput) }
    standardInput = -1
    wait()
  }

  /// Writes one line to its standard input.
  func say(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    _ = send(standardInput, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  /// Reads one line of standard output, or nil at its end, or when nothing more came in time.
  func readLine(within seconds: Double = 600) -> String? {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while hasOutput(within: seconds), read(standardOutput, &byte, 1) == 1 {
      if byte == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
      line.append(byte)
    }
    return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
  }

  private func hasOutput(within seconds: Double) -> Bool {
    var waiting = pollfd(fd: standardOutput, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, Int32(seconds * 1000)) == 1
  }

  /// Feeds the input, gathers both outputs and waits for the end, at most `limit` seconds.
  func exchange(input: String, limit: Double) -> Command.Outcome {
    var rest = Array(input.utf8)[...]
    var texts: [Int32: [UInt8]] = [standardOutput: [], standardError: []]
    var open: Set = [standardOutput, standardError]
    let deadline = Clock.now + limit
    while !open.isEmpty {
      if rest.isEmpty, standardInput >= 0 {
        close(standardInput)
        standardInput = -1
      }
      var waiting = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      if standardInput >= 0 {
        waiting.append(pollfd(fd: standardInput, events: Int16(POLLOUT), revents: 0))
      }
      let left = Int32(max(0, deadline - Clock.now) * 1000)
      guard poll(&waiting, nfds_t(waiting.count), left) > 0 else {
        signal(SIGKILL)
        break
      }
      for ready in waiting where ready.revents != 0 {
        if ready.fd == standardInput {
          rest = feed(rest)
        } else if !gather(from: ready.fd, into: &texts) {
          open.remove(ready.fd)
        }
      }
    }
    let status = wait()
    return Command.Outcome(
      status: status,
      output: String(decoding: texts[standardOutput] ?? [], as: UTF8.self),
      errors: String(decoding: texts[standardError] ?? [], as: UTF8.self))
  }

  private func feed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let count = bytes.prefix(1024).withUnsafeBytes {
      send(standardInput, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
    }
    return count < 0 ? [] : bytes.dropFirst(count)
  }

  private func gather(from descriptor: Int32, into texts: inout [Int32: [UInt8]]) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    let count = read(descriptor, &chunk, chunk.count)
    guard count > 0 else { return false }
    texts[descriptor, default: []] += chunk[..<count]
    return true
  }

  @discardableResult
  private func wait() -> Int32? {
    var status: Int32 = 0
    if let ended { status = ended } else { while waitpid(id, &status, 0) < 0, errno == EINTR {} }
    ended = status
    return status & 0x7f == 0 ? (status >> 8) & 0xff : nil
  }

  /// Sockets and not a pipe, because they are closed to all other children from the start and
  /// because writing where nobody reads is then an error and not a signal.
  private static func pair() -> (ours: Int32, theirs: Int32) {
    var ends: [Int32] = [-1, -1]
    _ = socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends)
    return (ends[0], ends[1])
  }

  /// A new terminal (pty(7)), which belongs to no session.
  private static func terminal() -> (ours: Int32, path: String) {
    let ours = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (lock, number): (Int32, Int32) = (0, -1)
    // TIOCSPTLCK and TIOCGPTN of ioctl_tty(2), which are no plain numbers in the headers.
    guard ioctl(ours, 0x4004_5431, &lock) == 0, ioctl(ours, 0x8004_5430, &number) == 0 else {
      return (ours, "/nonexistent/terminal")
    }
    return (ours, "/dev/pts/\(number)")
  }

  private static func spawn(
    _ program: String, _ arguments: [String], _ environment: [String: String],
    _ actions: inout posix_spawn_file_actions_t
  ) throws -> pid_t {
    let pairs = environment.map { "\($0.key)=\($0.value)" }
    var words = (["env"] + pairs + [program] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    // The threads that the tests share block signals, and a child would inherit that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var id: pid_t = 0
    let code = posix_spawnp(&id, "env", &actions, &attributes, words, environ)
    guard code == 0 else { throw CannotStart(program: program, code: code) }
    return id
  }
}
