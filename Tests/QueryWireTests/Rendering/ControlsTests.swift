import QueryWire
import Testing

@Suite struct ControlsTests {
  @Test func `no character that a terminal obeys is left`() {
    let nasty = String(
      String.UnicodeScalarView(
        (0..<0x20).compactMap(Unicode.Scalar.init) + (0x7F..<0xA0).compactMap(Unicode.Scalar.init)
          + ["\u{202E}", "\u{2066}", "\u{200F}", "\u{2028}"]))
    let shown = nasty.withoutControls
    #expect(shown.unicodeScalars.count == nasty.unicodeScalars.count)
    #expect(
      shown.unicodeScalars.allSatisfy { (0x2400...0x2421).contains($0.value) || $0 == "\u{FFFD}" })
  }

  @Test func `other text stays as it is`() {
    #expect("Søren’s café 🚗".withoutControls == "Søren’s café 🚗")
  }

  @Test func `a JSON text has none of the controls beyond ASCII either`() throws {
    let nasty = JSON.string("a\u{9B}31m\u{85}b\u{A0}é")
    #expect(nasty.text == #""a\u009b31m\u0085b"# + "\u{A0}é\"")
    #expect(try JSON(utf8: nasty.utf8) == nasty)
  }
}
