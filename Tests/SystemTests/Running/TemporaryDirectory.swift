import Glibc

/// A private directory that goes with the test. Its path is short enough for a socket's.
final class TemporaryDirectory {
  struct CannotMake: Error { let code: Int32 }

  let path: String

  enum Medium {
    case disk
    /// A file system in memory, where there is one.
    case memory
  }

  init(in medium: Medium = .disk) throws {
    let root = medium == .memory && Files.exists("/dev/shm") ? "/dev/shm" : "/tmp"
    var template = Array("\(root)/impactd-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw CannotMake(code: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    if let sweep = try? ChildProcess("rm", ["-rf", path], output: .file("/dev/null")) {
      sweep.end(with: 0)
    }
  }
}
