import QueryWire
import Testing

@Suite struct JSONTextTests {
  @Test func `quotes, backslashes and every control character are escaped`() throws {
    let nasty = String(decoding: Array(0...0x20) + [0x22, 0x5C, 0x7F], as: UTF8.self)
    let text = JSON.string(nasty).text
    #expect(text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
    #expect(text.hasPrefix(#""\u0000\u0001"#))
    #expect(text.hasSuffix(#" \"\\\u007f""#))
    #expect(try JSON(utf8: Array(text.utf8)) == .string(nasty))
  }

  @Test func `bytes that are no text become the replacement character, and stay valid JSON`() throws
  {
    let text = String(decoding: [0x61, 0xFF, 0x62], as: UTF8.self)
    #expect(try JSON(utf8: JSON.string(text).utf8) == .string("a\u{FFFD}b"))
  }

  @Test func `an object keeps the order of its names`() {
    let object: JSONObject = ["z": .null, "a": .bool(true), "m": .array([])]
    #expect(JSON.object(object).text == #"{"z":null,"a":true,"m":[]}"#)
  }
}
