import Glibc
import ImpactCore
import Testing

/// The files of the checkout that the tests stand in, and of the shared folder beside it.
enum Checkout {
  static let root = parent(parent(parent(parent(#filePath))))

  /// The reference figures, where they are at hand.
  static let referenceFigures: String? = {
    let shared = getenv("IMPACT_SHARED").map { String(cString: $0) } ?? parent(root) + "/shared"
    let folder = shared + "/factors"
    return access(folder, R_OK) == 0 ? folder : nil
  }()

  static let noReferenceFigures: Comment =
    "needs the reference figures in ../shared or IMPACT_SHARED"

  struct Unreadable: Error {
    var path: String
  }

  static func bytes(of path: String) throws -> [UInt8] {
    guard let file = fopen(path, "r") else { throw Unreadable(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// The names of the checkout's factor books.
  static func bookNames() throws -> [String] {
    guard let folder = opendir(root + "/Factors") else { throw Unreadable(path: root + "/Factors") }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".csv") { names.append(name) }
    }
    return names.sorted()
  }

  /// The checkout's rules of choice, read once for all tests.
  static let rules = Result {
    try ChoiceRules(
      file: ChoiceRules.fileName, bytes: bytes(of: "\(root)/Factors/\(ChoiceRules.fileName)"))
  }

  /// All books of the checkout, read once for all tests.
  static let shelf = Result {
    try FactorShelf(
      books: bookNames().map { name in
        try FactorBook(file: name, bytes: bytes(of: "\(root)/Factors/\(name)"))
      }, rules: rules.get())
  }

  private static func parent(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
