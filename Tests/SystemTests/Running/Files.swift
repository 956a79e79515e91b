import Glibc

/// Plain files, as the people who drop and read them see them.
enum Files {
  struct Fault: Error { let path: String, code: Int32 }

  static func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = fopen(path, "wb") else { throw Fault(path: path, code: errno) }
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else { throw Fault(path: path, code: errno) }
  }

  static func read(_ path: String) throws -> String {
    String(decoding: try bytes(of: path), as: UTF8.self)
  }

  static func bytes(of path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw Fault(path: path, code: errno) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    return bytes
  }

  static func makeDirectory(_ path: String) throws {
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw Fault(path: path, code: errno) }
  }

  static func move(_ path: String, to target: String) throws {
    guard rename(path, target) == 0 else { throw Fault(path: path, code: errno) }
  }

  /// The names in a directory, `.` and `..` aside; none when there is no such directory.
  static func names(in path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  static func exists(_ path: String) -> Bool {
    var about = stat()
    return lstat(path, &about) == 0
  }

  /// Every regular file below a directory, however deep.
  static func below(_ path: String) -> [String] {
    names(in: path).flatMap { name -> [String] in
      let entry = "\(path)/\(name)"
      var about = stat()
      guard lstat(entry, &about) == 0 else { return [] }
      switch about.st_mode & S_IFMT {
      case S_IFDIR: return below(entry)
      case S_IFREG: return [entry]
      default: return []
      }
    }
  }
}
