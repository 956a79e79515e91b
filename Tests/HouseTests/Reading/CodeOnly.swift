/// Blanks comments and string literals out of Swift text and keeps every line break.
///
/// Knows line comments, nested block comments, `"…"`, `"""…"""` and their raw forms. What stands in
/// an interpolation counts as string.
struct CodeOnly {
  private let bytes: [UInt8]
  private var place = 0
  private var result: [UInt8] = []

  static func of(_ text: String) -> String {
    var scan = CodeOnly(bytes: Array(text.utf8))
    return scan.run()
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    result.reserveCapacity(bytes.count)
  }

  private mutating func run() -> String {
    while place < bytes.count {
      if sees("//") {
        skip { $0.bytes[$0.place] == UInt8(ascii: "\n") }
      } else if sees("/*") {
        skipBlockComment()
      } else if let hashes = stringStart() {
        skipString(hashes: hashes)
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func sees(_ word: StaticString, at offset: Int = 0) -> Bool {
    let start = place + offset
    let count = word.utf8CodeUnitCount
    guard start + count <= bytes.count else { return false }
    return (0..<count).allSatisfy { bytes[start + $0] == word.utf8Start[$0] }
  }

  /// Moves on, blanking, until `stop` holds.
  private mutating func skip(until stop: (Self) -> Bool) {
    while place < bytes.count, !stop(self) { blank() }
  }

  private mutating func blank(_ count: Int = 1) {
    for _ in 0..<count where place < bytes.count {
      result.append(bytes[place] == UInt8(ascii: "\n") ? bytes[place] : UInt8(ascii: " "))
      place += 1
    }
  }

  private mutating func skipBlockComment() {
    var depth = 0
    repeat {
      if sees("/*") {
        depth += 1
        blank(2)
      } else if sees("*/") {
        depth -= 1
        blank(2)
      } else {
        blank()
      }
    } while depth > 0 && place < bytes.count
  }

  /// How many `#` open the string literal that starts here, or nil where none starts.
  private func stringStart() -> Int? {
    var hashes = 0
    while sees("#", at: hashes) { hashes += 1 }
    return sees("\"", at: hashes) ? hashes : nil
  }

  private mutating func skipString(hashes: Int) {
    blank(hashes)
    let quotes = sees("\"\"\"") ? 3 : 1
    blank(quotes)
    while place < bytes.count {
      if closes(quotes: quotes, hashes: hashes) { return blank(quotes + hashes) }
      if quotes == 1, bytes[place] == UInt8(ascii: "\n") { return }
      blank(bytes[place] == UInt8(ascii: "\\") && hashes == 0 ? 2 : 1)
    }
  }

  private func closes(quotes: Int, hashes: Int) -> Bool {
    (quotes == 3 ? sees("\"\"\"") : sees("\""))
      && (0..<hashes).allSatisfy { sees("#", at: quotes + $0) }
  }
}
