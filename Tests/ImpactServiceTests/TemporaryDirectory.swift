import Glibc
import ImpactService

/// A directory of its own for one test, gone with the test. Paths are given below it.
final class TemporaryDirectory {
  let path: String

  struct Unusable: Error {
    var path: String
    var code: Int32
  }

  /// All tests run under the daemon's umask: nothing is for others unless it is made so.
  private static let isStrict: Bool = {
    umask(0o007)
    return true
  }()

  init() throws {
    precondition(TemporaryDirectory.isStrict)
    var template = Array("/tmp/impactd-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw Unusable(path: "/tmp", code: errno) }
    path = String(cString: made)
  }

  deinit { TemporaryDirectory.remove(Array(path.utf8)) }

  subscript(_ below: String) -> String { below.isEmpty ? path : "\(path)/\(below)" }

  /// Makes the folder and those above it.
  func makeFolder(_ below: String) throws {
    var made = path
    for name in below.split(separator: "/") {
      made += "/\(name)"
      guard mkdir(made, 0o770) == 0 || errno == EEXIST else {
        throw Unusable(path: made, code: errno)
      }
    }
  }

  /// Writes a file and the folders above it.
  func write(_ text: String, to below: String) throws {
    if let slash = below.lastIndex(of: "/") { try makeFolder(String(below[..<slash])) }
    let raw = open(self[below], O_WRONLY | O_CREAT | O_TRUNC, 0o640)
    guard raw >= 0 else { throw Unusable(path: below, code: errno) }
    defer { close(raw) }
    let bytes = Array(text.utf8)
    guard Glibc.write(raw, bytes, bytes.count) == bytes.count else {
      throw Unusable(path: below, code: errno)
    }
  }

  func text(of below: String) throws -> String {
    let bytes = try SmallFile.bytes(at: self[below], bytesMax: 1 << 20)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What stands at the name itself, or nil.
  func status(of below: String) -> stat? {
    var status = stat()
    return lstat(self[below], &status) == 0 ? status : nil
  }

  func exists(_ below: String) -> Bool { status(of: below) != nil }

  /// Permission bits of a file, or nil.
  func mode(of below: String) -> mode_t? { status(of: below).map { $0.st_mode & 0o7777 } }

  /// What lies in a folder, in order; nothing where there is no such folder.
  func names(in below: String = "") -> [String] {
    TemporaryDirectory.names(in: Array(self[below].utf8))
      .map { String(decoding: $0, as: UTF8.self) }.sorted()
  }

  private static func names(in path: [UInt8]) -> [[UInt8]] {
    guard let folder = opendir(cString(path)) else { return [] }
    defer { closedir(folder) }
    var names: [[UInt8]] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [46], name != [46, 46] { names.append(name) }
    }
    return names
  }

  private static func remove(_ path: [UInt8]) {
    var status = stat()
    guard lstat(cString(path), &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(cString(path))
      return
    }
    for name in names(in: path) { remove(path + [UInt8(ascii: "/")] + name) }
    rmdir(cString(path))
  }

  private static func cString(_ path: [UInt8]) -> [CChar] {
    path.map { CChar(bitPattern: $0) } + [0]
  }
}
