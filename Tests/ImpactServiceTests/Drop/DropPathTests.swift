import ImpactService
import TestSupport
import Testing

/// A path is kept as text in the ledger and has to lead to the same file after a restart.
@Suite struct DropPathTests {
  @Test(arguments: SeededGenerator.seeds)
  func `every path is read back from its text`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let names = (0..<Int.random(in: 1...5, using: &random)).compactMap { _ in
        EntryName(
          bytes: (0..<Int.random(in: 1...255, using: &random)).map { _ in
            UInt8.random(in: 0...255, using: &random)
          })
      }
      guard let last = names.last else { continue }
      let path = DropPath(folders: Array(names.dropLast()), name: last)
      #expect(DropPath(encoded: path.encoded) == path, "seed \(seed)")
      #expect(path.encoded.utf8.allSatisfy { (0x21...0x7E).contains($0) }, "seed \(seed)")
    }
  }

  @Test(arguments: Array(UInt8.min...UInt8.max))
  func `every byte that a name can hold comes back`(byte: UInt8) {
    guard let name = EntryName(bytes: [UInt8(ascii: "a"), byte]) else {
      #expect(byte == 0 || byte == UInt8(ascii: "/"))
      return
    }
    let path = DropPath(folders: [name], name: name)
    #expect(DropPath(encoded: path.encoded) == path)
  }

  @Test(arguments: [
    "", "/", "a/", "/a", "a//b", "..", "a/../b", ".", "%2e%2e", "a%2fb", "%00", "%", "a%zz", "%2",
  ])
  func `text that is no path is none`(text: String) {
    #expect(DropPath(encoded: text) == nil)
  }

  @Test func `the first folder is the organisation`() throws {
    let path = try #require(DropPath(encoded: "RNN/May/a.csv"))
    #expect(path.organisation == EntryName("RNN"))
    #expect(path.display == "RNN/May/a.csv")
    #expect(try #require(DropPath(encoded: "a.csv")).organisation == nil)
  }
}
