import ImpactService
import Ledger
import Testing

@Suite struct FileInHandTests {
  private let state: TemporaryDirectory
  private let inHand: FileInHand
  private let arrival = Arrival(
    org: "RNN", name: "Mai, 2024.csv", sha256: String(repeating: "a1", count: 32), size: 7,
    contract: "Cleaning 2024")

  init() throws {
    state = try TemporaryDirectory()
    inHand = FileInHand(state: state.path)
  }

  @Test func `a note that was left is found once`() throws {
    try inHand.note(arrival)
    #expect(try inHand.takeLeftOver() == arrival)
    #expect(try inHand.takeLeftOver() == nil)
    #expect(state.names().isEmpty)
  }

  @Test func `the next file takes the place of the last`() throws {
    try inHand.note(arrival)
    var next = arrival
    next.name = "b"
    try inHand.note(next)
    #expect(try inHand.takeLeftOver() == next)
  }

  @Test func `a file that is done leaves no note`() throws {
    try inHand.note(arrival)
    inHand.clear()
    #expect(try inHand.takeLeftOver() == nil)
  }

  @Test(arguments: ["", "RNN\nmay.csv\n", "RNN\nmay.csv\nabc\n7\n", "a\nb\nc\nd\ne\nf\ng\n"])
  func `a note that is cut short counts for nothing`(text: String) throws {
    try state.write(text, to: "in-hand")
    #expect(try inHand.takeLeftOver() == nil)
    #expect(state.names().isEmpty)
  }
}
