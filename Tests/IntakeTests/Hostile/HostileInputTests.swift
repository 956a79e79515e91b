import ImpactCore
import Intake
import TestSupport
import Testing

/// Whatever is dropped, reading ends without a trap, and every record has one place and one state.
@Suite struct HostileInputTests {
  private func check(_ bytes: [UInt8], seed: UInt64) throws {
    let outcome = try Drop.read(bytes)
    guard let reading = outcome.reading else { return }
    let sources = Set(outcome.records.map(\.source))
    #expect(sources.count == outcome.records.count, "seed \(seed): a record was given twice")
    let told = outcome.count(.rejected) + outcome.count(.held)
    #expect(reading.problems.count == told, "seed \(seed): a problem is missing or made up")
    #expect(
      outcome.records.allSatisfy { $0.source.row >= reading.headerRow },
      "seed \(seed): a record stands above the header")
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `random bytes harm nothing`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...3000, using: &random)
    let alphabet = Array(",;\t\n\r\"'-+=@()£0123456789.eE/ABab \u{A0}<%".utf8)
    let bytes = (0..<count).map { _ in
      seed.isMultiple(of: 2)
        ? UInt8.random(in: 0...255, using: &random)
        : alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
    }
    try check(bytes, seed: seed)
  }

  @Test(arguments: Template.allCases, 0..<40 as Range<UInt64>)
  func `random cells under a known header harm nothing`(_ template: Template, _ seed: UInt64) throws
  {
    var random = SeededGenerator(seed: seed)
    let texts = [
      "", " ", "-", "0", "-1", "9223372036854775807", "-9223372036854775808", "999999999999999999",
      "0.000000000000000001", "1e308", "31/12/2200", "01/01/1900", "99999999/1/1", "2025-02-29",
      "1:99:00", "€", "\u{202F}", "kg", "Total", "example", "R13", "18 01 03*", "<5", "((5))",
      "£-£5",
      "Consultation", "Meeting", "Petrol", "AT", "1000000000000-1", "8000-1", "'", "''''", "a b c",
    ]
    var text = template.csv
    for _ in 0..<30 {
      let cells = (0..<14).map { _ in texts[Int.random(in: 0..<texts.count, using: &random)] }
      text += cells.joined(separator: ",") + "\n"
    }
    try check(Array(text.utf8), seed: seed)
  }

  @Test(.needsSharedFiles, arguments: SharedFiles.textSamples)
  func `random changes to a sample harm nothing`(_ sample: String) throws {
    let original = try SharedFiles.bytes("samples/" + sample)
    for seed in 0..<25 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      var bytes = original
      for _ in 0...Int.random(in: 0...20, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(UInt8(ascii: "\""), at: place)
        default: bytes.removeSubrange(place...)
        }
      }
      try check(bytes, seed: seed)
    }
  }
}
