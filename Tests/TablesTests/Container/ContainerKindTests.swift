import Tables
import TestSupport
import Testing

struct ContainerKindTests {
  @Test(
    arguments: [
      (ContainerKind.zip, [0x50, 0x4B, 0x03, 0x04, 0x14]), (.zip, [0x50, 0x4B, 0x05, 0x06, 0]),
      (.compoundFile, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]),
      (.image, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
      (.image, [0xFF, 0xD8, 0xFF, 0xE0]),
      (.gzip, [0x1F, 0x8B, 8]), (.empty, []), (.empty, [0, 0, 0]),
      (.unknownBinary, [0x41, 0, 0x42, 0x43, 0, 1, 2, 3]), (.unknownBinary, [1, 2, 3, 4]),
    ] as [(ContainerKind, [UInt8])])
  func `a file that is no text is known by its first bytes`(_ kind: ContainerKind, _ head: [UInt8])
  {
    #expect(ContainerKind.sniff(head) == kind)
  }

  @Test(
    arguments: [
      (ContainerKind.pdf, "%PDF-1.7\n"), (.html, "<html><body>"), (.html, "\n <!DOCTYPE HTML>\n"),
      (.html, "<TABLE><tr>"), (.xml, "<?xml version=\"1.0\"?>"), (.script, "#!/bin/sh\nls\n"),
      (.script, "import json\nimport urllib.request\n"), (.script, "from a import b\n\nx = 1\n"),
      (.script, "const a = require('b');\nfunction c() {\n"), (.script, "<?php\necho 1;\n"),
      (.text, "Date,Miles\n2024-05-01,12\n"), (.text, "import mileage\n\nDate,Miles\n"),
      (.text, "From,To,Miles\nA,B,1\n"), (.text, "x"), (.text, "class of car;miles\nsmall;3\n"),
    ] as [(ContainerKind, String)])
  func `a text is known by how it begins`(_ kind: ContainerKind, _ text: String) {
    #expect(ContainerKind.sniff(text.utf8) == kind)
  }

  @Test(arguments: [TextDialect.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian])
  func `a byte-order mark does not hide the kind`(_ encoding: TextDialect.Encoding) {
    let page = encoding.bytes(of: "<html><body>£", hasByteOrderMark: true)
    #expect(ContainerKind.sniff(page) == .html)
    let table = encoding.bytes(of: "Date;Cost (£)\r\n", hasByteOrderMark: true)
    #expect(ContainerKind.sniff(table) == .text)
  }

  @Test(arguments: [TextDialect.Encoding.windows1252, .utf16LittleEndian, .utf16BigEndian])
  func `text in another encoding is text without a mark`(_ encoding: TextDialect.Encoding) {
    #expect(ContainerKind.sniff(encoding.bytes(of: "Date,Cost (£)\r\n")) == .text)
  }

  @Test func `a tail of zero bytes does not make a text binary`() {
    #expect(ContainerKind.sniff(Array("a,b\n".utf8) + [UInt8](repeating: 0, count: 99)) == .text)
  }

  @Test func `one stray control character does not make a text binary`() {
    let text = "Date,Miles\n2024-05-01,12\n2024-05-02,13\u{1A}"
    #expect(ContainerKind.sniff(text.utf8) == .text)
  }

  @Test(arguments: ContainerKind.allCases)
  func `every kind is described with its article`(_ kind: ContainerKind) {
    #expect(kind.description.hasPrefix("a ") || kind.description.hasPrefix("an "))
  }

  @Test(arguments: SeededGenerator.seeds)
  func `random bytes never trap`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for length in 0..<200 {
      let head = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect((ContainerKind.sniff(head) == .empty) == head.allSatisfy { $0 == 0 }, "seed \(seed)")
    }
  }
}
