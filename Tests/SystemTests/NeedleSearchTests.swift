import Testing

/// The search that the test of privacy rests on.
@Suite struct NeedleSearchTests {
  private let search = NeedleSearch(words: ["Zorvquib", "41111111"], codes: ["XK21ZRQ"])

  @Test(arguments: [
    "Ms ZORVQUIB", "zorvquib", "a,\"Zorvquib\",b", "No 41111111.", "41111111-2", "(xk21 zrq)",
    "XK21-ZRQ", "XK 21 ZRQ",
  ])
  func `what is there is found, however it is written`(_ text: String) {
    #expect(search.found(in: text).count == 1)
    let wide = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(search.found(in: wide).count == 1)
    #expect(search.found(in: Array(wide.reversed())).isEmpty)
    #expect(search.found(in: [7] + wide.dropLast() + [0x30, 0]).count == 1)
  }

  @Test(arguments: ["", "Zor", "Zorvqui", "0.41111111", "841111111", "XK21ZR"])
  func `what is not there is not found`(_ text: String) {
    #expect(search.found(in: text).isEmpty)
  }

  @Test func `in a database a figure is found beside any other`() {
    #expect(search.found(in: Array("941111111".utf8)).count == 1)
  }
}
