import Glibc
import ImpactCore

/// The checkout's factor books and rules of choice, read from the disk as a starting daemon reads
/// them.
enum FactorFolder {
  static func shelf() throws -> FactorShelf {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(root + "/Factors/*.csv", 0, nil, &found) == 0 else {
      throw ClaimsFile.Failure(description: "there are no factor books in \(root)/Factors")
    }
    let paths = (0..<Int(found.gl_pathc)).compactMap {
      found.gl_pathv[$0].map { String(cString: $0) }
    }
    let rules = "\(root)/Factors/\(ChoiceRules.fileName)"
    return try FactorShelf(
      books: paths.map { try FactorBook(file: $0, bytes: bytes(of: $0)) },
      rules: ChoiceRules(file: rules, bytes: bytes(of: rules)))
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    guard let file = fopen(path, "r") else {
      throw ClaimsFile.Failure(description: "\(path) cannot be read: errno \(errno)")
    }
    defer { fclose(file) }
    var status = stat()
    fstat(fileno(file), &status)
    return [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      count = fread(buffer.baseAddress, 1, buffer.count, file)
    }
  }
}
