import ImpactCore
import QueryWire
import Testing

@Suite struct InstantWordsTests {
  @Test(arguments: [
    ("2026-11-22T09:05:07.999Z", "22 November 2026, 09:05:07 GMT"),
    ("2026-07-01T23:30:00Z", "2 July 2026, 00:30:00 BST"),
    ("2026-03-29T00:59:59Z", "29 March 2026, 00:59:59 GMT"),
    ("2026-03-29T01:00:00Z", "29 March 2026, 02:00:00 BST"),
  ])
  func `a moment is told as the clocks in the UK show it`(utc: String, words: String) throws {
    #expect(try #require(Instant(utc)).wordsInUK == words)
  }
}
