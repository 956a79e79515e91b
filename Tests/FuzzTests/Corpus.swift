import Fuzzing
import Glibc

/// The inputs that are kept beside these tests, a folder for each kind.
enum Corpus {
  struct Input {
    var name: String
    var bytes: [UInt8]
  }

  static func folder(of target: FuzzTarget) -> String { "\(beside)/Corpus/\(target.rawValue)" }

  /// What mutations are made with, in libFuzzer's own form.
  static func words(of target: FuzzTarget) -> String { "\(beside)/Words/\(target.rawValue).dict" }

  private static let beside: String =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    .joined(separator: "/")

  /// Sorted by name; none where the folder is missing.
  static func inputs(of target: FuzzTarget) -> [Input] {
    guard let directory = opendir(folder(of: target)) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted().map {
      Input(name: $0, bytes: Corpus.bytes("\(folder(of: target))/\($0)"))
    }
  }

  /// The content of a file; none where it cannot be read.
  static func bytes(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    return bytes
  }
}
