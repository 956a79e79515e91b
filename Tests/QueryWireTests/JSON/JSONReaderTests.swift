import QueryWire
import TestSupport
import Testing

@Suite struct JSONReaderTests {
  @Test(arguments: [
    "", " ", "{", "[", "[1", "[1,", "[1,]", "[,1]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}",
    "{a:1}", "nul", "nulll", "tru", "True", "+1", "01", "-", "-01", "1.", ".5", "1e", "1e+",
    "0x1", "NaN", "Infinity", "--1", "1 2", "[1] 2", "\"", "\"a", "\"\\", "\"\\x\"",
    "\"\\u12\"", "\"\\u12g4\"", "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\u0041\"",
    "\"\\ud800x\"", "\"\n\"", "\"\u{0}\"", "\u{FEFF}1", "'a'", "/**/1", "{\"a\":1,\"a\":2}",
    "{\"a\":1,\"\\u0061\":2}",
  ])
  func `broken text is refused`(text: String) {
    #expect(throws: WireFault.self) { try JSON(utf8: Array(text.utf8)) }
  }

  @Test(arguments: [
    ("null", "null"), (" [ ] ", "[]"), ("{ }", "{}"), ("\t[1 , 2]\r\n", "[1,2]"),
    ("-0.50", "-0.50"), ("1e400", "1e400"), ("12345678901234567890.10", "12345678901234567890.10"),
    ("\"\\u00e9\\/\\b\"", "\"é/\\u0008\""), ("\"\\ud83d\\ude97\"", "\"🚗\""),
    ("{\"b\":1,\"a\":[true,false]}", "{\"b\":1,\"a\":[true,false]}"),
  ])
  func `what is read is written again, numbers to the digit`(read: String, written: String) throws {
    #expect(try JSON(utf8: Array(read.utf8)).text == written)
  }

  @Test func `bytes that are not UTF-8 are refused`() {
    for bytes: [UInt8] in [
      [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
    ] {
      #expect(throws: WireFault.self) { try JSON(utf8: bytes) }
    }
  }

  @Test func `sixty-four levels are read and one more is refused`() throws {
    func nested(_ levels: Int) -> [UInt8] {
      Array((String(repeating: "[", count: levels) + String(repeating: "]", count: levels)).utf8)
    }
    _ = try JSON(utf8: nested(WireLimits.jsonDepth))
    #expect(throws: WireFault.self) { try JSON(utf8: nested(WireLimits.jsonDepth + 1)) }
    #expect(throws: WireFault.self) {
      try JSON(utf8: Array(String(repeating: "[", count: 1_000_000).utf8))
    }
  }

  @Test func `the size limit holds to the byte`() throws {
    let text = Array("[1,2,3]".utf8)
    _ = try JSON(utf8: text, limit: text.count)
    #expect(throws: WireFault.self) { try JSON(utf8: text, limit: text.count - 1) }
  }

  @Test func `a broken text never traps, and what is read comes back equal`() throws {
    let sample = Array(
      #"{"a":[1,-2.50,null,true,{"b":"\u00e9\ud83d\ude97\n"}],"c":"x","d":{"e":[]}}"#.utf8)
    for seed in UInt64(1)...4000 {
      var random = SeededGenerator(seed: seed)
      var bytes = sample
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1 where bytes.count > 1: bytes.remove(at: index)
        case 2: bytes.insert(sample.randomElement(using: &random) ?? 0, at: index)
        default: bytes.removeLast(min(index, bytes.count - 1))
        }
      }
      guard let value = try? JSON(utf8: bytes) else { continue }
      #expect(try JSON(utf8: value.utf8) == value, "seed \(seed)")
    }
  }
}
