/// An input that is a text of named parts: a line `== NAME` begins one. What stands before the
/// first such line has no name.
///
/// Mutation knows nothing of archives and their checksums. Of parts it changes what matters, and
/// the archive is written around them.
package struct InputParts {
  package private(set) var parts: [(name: String, content: ArraySlice<UInt8>)] = []

  private static let mark = Array("== ".utf8)

  package init(_ input: [UInt8]) {
    var name = ""
    var start = 0
    var line = 0
    while line <= input.count {
      let end = input[line...].firstIndex(of: UInt8(ascii: "\n")) ?? input.count
      if input[line..<end].starts(with: InputParts.mark) {
        add(name, input[start..<max(start, line - 1)])
        name = String(decoding: input[line..<end].dropFirst(InputParts.mark.count), as: UTF8.self)
        start = min(end + 1, input.count)
      }
      line = end + 1
    }
    add(name, input[start...])
  }

  /// Nothing before the first line is no part.
  private mutating func add(_ name: String, _ content: ArraySlice<UInt8>) {
    if !name.isEmpty || !content.isEmpty { parts.append((name, content)) }
  }
}
