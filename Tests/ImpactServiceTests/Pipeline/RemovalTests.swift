import Glibc
import ImpactCore
import ImpactService
import Ledger
import Testing

/// A file leaves its place once, whatever interrupts it, and nothing is ever replaced.
@Suite struct RemovalTests {
  private let delivery: Delivery
  private let accepted = "RNN/accepted/2026"

  init() throws {
    delivery = try Delivery()
  }

  private var drop: TemporaryDirectory { delivery.drop }

  @discardableResult
  private func settle(_ filing: Filing) throws -> FiledReceipt {
    try delivery.removal.settle(filing)
  }

  /// The filing as the next start finds it.
  private func afterRestart(_ filing: Filing) -> Filing {
    var filing = filing
    filing.stamp = nil
    return filing
  }

  private static let problem = Problem(
    source: RowSource(row: 3), column: "Miles", code: "number-invalid",
    reason: "This is not a number.", whatToDo: "Write a number.", state: .rejected)

  // MARK: The usual way

  @Test func `a file goes to the year of its receipt, with the receipt beside it`() throws {
    let filing = try delivery.enter("RNN/May/a.csv", "one")
    let filed = try settle(filing)
    #expect(drop.names(in: "RNN/May").isEmpty)
    #expect(drop.names(in: accepted) == ["a.csv", "a.csv.receipt.txt"])
    #expect(try drop.text(of: "\(accepted)/a.csv") == "one")
    let receipt = Receipt(
      entry: filing.entry, postings: filing.postings, problems: filing.problems)
    let text = receipt.text(after: nil)
    #expect(text == receipt.text + "\nReceipt before this one: none\n")
    #expect(filed.place == "\(accepted)/a.csv.receipt.txt")
    #expect(try drop.text(of: filed.place) == text)
    #expect(filed.sha256.utf8.count == 64)
    #expect(drop.mode(of: "\(accepted)/a.csv.receipt.txt") == 0o640)
  }

  @Test func `rows that were left out have a file of their own beside it`() throws {
    try settle(delivery.enter("RNN/a.csv", "one", problems: [Self.problem]))
    #expect(
      drop.names(in: accepted) == ["a.csv", "a.csv.problems.csv", "a.csv.receipt.txt"])
    #expect(drop.mode(of: "\(accepted)/a.csv.problems.csv") == 0o640)
  }

  @Test func `a file that was not read goes into quarantine`() throws {
    try settle(delivery.enter("RNN/a.csv", "one", outcome: .quarantined))
    #expect(drop.names(in: "RNN") == ["quarantine"])
    #expect(drop.names(in: "RNN/quarantine") == ["a.csv", "a.csv.receipt.txt"])
  }

  @Test func `a file at the root stays in the root's folders`() throws {
    try settle(delivery.enter("a.csv", "one"))
    #expect(drop.names() == ["accepted"])
    #expect(drop.names(in: "accepted/2026") == ["a.csv", "a.csv.receipt.txt"])
  }

  @Test func `the year is the year in the United Kingdom`() throws {
    let path = try delivery.candidate(
      {
        try drop.write("x", to: "RNN/a.csv")
        return "RNN/a.csv"
      }())
    let silvester = Instant(unixMilliseconds: 1_798_761_599_999)
    let move = delivery.removal.move(of: path.path, outcome: .accepted, at: silvester)
    #expect(move.to == "RNN/accepted/2026/a.csv")
    let newYear = Instant(unixMilliseconds: 1_798_761_600_000)
    #expect(
      delivery.removal.move(of: path.path, outcome: .held, at: newYear).to
        == "RNN/accepted/2027/a.csv")
  }

  // MARK: Names that are taken

  @Test func `a second file of that name gets a number, and so does its receipt`() throws {
    try settle(delivery.enter("RNN/a.csv", "one"))
    let first = try drop.text(of: "\(accepted)/a.csv.receipt.txt")
    try settle(delivery.enter("RNN/a.csv", "two"))
    #expect(
      drop.names(in: accepted)
        == ["a-2.csv", "a-2.csv.receipt.txt", "a.csv", "a.csv.receipt.txt"])
    #expect(try drop.text(of: "\(accepted)/a.csv") == "one")
    #expect(try drop.text(of: "\(accepted)/a-2.csv") == "two")
    #expect(try drop.text(of: "\(accepted)/a.csv.receipt.txt") == first)
  }

  @Test func `two names of 255 bytes keep a receipt each`() throws {
    let name = String(repeating: "n", count: 251) + ".csv"
    try settle(delivery.enter("RNN/\(name)", "one"))
    try settle(delivery.enter("RNN/\(name)", "two"))
    let names = drop.names(in: accepted)
    #expect(names.filter { $0.hasSuffix(".csv") }.count == 2)
    #expect(names.filter { $0.hasSuffix(".receipt.txt") }.count == 2)
  }

  @Test func `a dropped file that is called like a receipt is never written over`() throws {
    try settle(delivery.enter("RNN/a.csv.receipt.txt", "an officer's own"))
    try settle(delivery.enter("RNN/a.csv", "one"))
    #expect(try drop.text(of: "\(accepted)/a.csv.receipt.txt") == "an officer's own")
  }

  @Test func `a receipt whose file was taken away is not written over`() throws {
    try settle(delivery.enter("RNN/a.csv", "one"))
    let first = try drop.text(of: "\(accepted)/a.csv.receipt.txt")
    #expect(unlink(drop["\(accepted)/a.csv"]) == 0)
    try settle(delivery.enter("RNN/a.csv", "two"))
    #expect(try drop.text(of: "\(accepted)/a.csv.receipt.txt") == first)
    #expect(drop.names(in: accepted).filter { $0.hasSuffix(".receipt.txt") }.count == 2)
  }

  // MARK: Interrupted between two steps

  @Test func `stopped before the move: the next start moves it`() throws {
    let filing = try delivery.enter("RNN/a.csv", "one", problems: [Self.problem])
    try settle(afterRestart(filing))
    #expect(drop.names(in: "RNN") == ["accepted"])
    #expect(
      drop.names(in: accepted) == ["a.csv", "a.csv.problems.csv", "a.csv.receipt.txt"])
  }

  @Test(arguments: ["a.csv", "a-2.csv"])
  func `stopped after the move: the next start writes its receipt beside it`(
    name: String
  ) throws {
    if name != "a.csv" { try settle(delivery.enter("RNN/a.csv", "another")) }
    let before = drop.names(in: accepted)
    let filing = try delivery.enter("RNN/a.csv", "one")
    try drop.makeFolder(accepted)
    #expect(rename(drop["RNN/a.csv"], drop["\(accepted)/\(name)"]) == 0)
    try settle(afterRestart(filing))
    let added = Set(drop.names(in: accepted)).subtracting(before)
    #expect(added == [name, "\(name).receipt.txt"])
    let receipt = try drop.text(of: "\(accepted)/\(name).receipt.txt")
    #expect(receipt.contains(filing.entry.arrival.sha256))
  }

  @Test func `stopped after the problems file: the next start completes it`() throws {
    let filing = try delivery.enter("RNN/a.csv", "one", problems: [Self.problem])
    try settle(filing)
    #expect(unlink(drop["\(accepted)/a.csv.receipt.txt"]) == 0)
    try settle(afterRestart(filing))
    #expect(
      drop.names(in: accepted) == ["a.csv", "a.csv.problems.csv", "a.csv.receipt.txt"])
  }

  @Test func `stopped after the receipt: the next start adds nothing`() throws {
    let filing = try delivery.enter("RNN/a.csv", "one", problems: [Self.problem])
    try settle(filing)
    let before = drop.names(in: accepted)
    try settle(afterRestart(filing))
    try settle(afterRestart(filing))
    #expect(drop.names(in: accepted) == before)
  }

  @Test func `stopped after a receipt that names another one before it: it is written again`()
    throws
  {
    var filing = try delivery.enter("RNN/a.csv", "one")
    try settle(filing)
    let names = drop.names(in: accepted)
    filing.receiptBefore = String(repeating: "c", count: 64)
    let filed = try settle(afterRestart(filing))
    #expect(drop.names(in: accepted) == names)
    #expect(
      try drop.text(of: filed.place).hasSuffix(
        "\nReceipt before this one: SHA-256 \(String(repeating: "c", count: 64))\n"))
  }

  // MARK: The original meanwhile

  @Test(arguments: [true, false])
  func `another file in the original's place is never moved`(hasRestarted: Bool) throws {
    let filing = try delivery.enter("RNN/a.csv", "one")
    try drop.write("two", to: "RNN/b.tmp")
    #expect(rename(drop["RNN/b.tmp"], drop["RNN/a.csv"]) == 0)
    try settle(hasRestarted ? afterRestart(filing) : filing)
    #expect(try drop.text(of: "RNN/a.csv") == "two")
    #expect(drop.names(in: accepted) == ["a.csv.receipt.txt"])
  }

  @Test func `what came into the original's place gets a receipt of its own`() throws {
    let first = try delivery.enter("RNN/a.csv", "one")
    try drop.write("two", to: "RNN/a.csv")
    try settle(first)
    let receipt = try drop.text(of: "\(accepted)/a.csv.receipt.txt")
    try settle(delivery.enter(delivery.candidate("RNN/a.csv")))
    let names = drop.names(in: accepted)
    #expect(names.filter { $0.hasSuffix(".receipt.txt") }.count == 2)
    #expect(try drop.text(of: "\(accepted)/a.csv.receipt.txt") == receipt)
  }

  @Test func `a file whose owner took it away gets its receipt all the same`() throws {
    let filing = try delivery.enter("RNN/a.csv", "one")
    #expect(unlink(drop["RNN/a.csv"]) == 0)
    try settle(filing)
    #expect(drop.names(in: accepted) == ["a.csv.receipt.txt"])
  }

  @Test func `so does a file whose folder was taken away`() throws {
    let filing = try delivery.enter("RNN/May/a.csv", "one")
    #expect(unlink(drop["RNN/May/a.csv"]) == 0)
    #expect(rmdir(drop["RNN/May"]) == 0)
    try settle(filing)
    #expect(drop.names(in: accepted) == ["a.csv.receipt.txt"])
  }

  @Test(arguments: ["link", "folder", "pipe"])
  func `what is no file in the original's place holds nothing up after a restart`(
    kind: String
  ) throws {
    let filing = try delivery.enter("RNN/a.csv", "one")
    #expect(unlink(drop["RNN/a.csv"]) == 0)
    switch kind {
    case "link": #expect(symlink("/etc/passwd", drop["RNN/a.csv"]) == 0)
    case "pipe": #expect(mkfifo(drop["RNN/a.csv"], 0o660) == 0)
    default: try drop.makeFolder("RNN/a.csv")
    }
    try settle(afterRestart(filing))
    #expect(drop.exists("RNN/a.csv"), "it stays where it is")
    #expect(drop.names(in: accepted) == ["a.csv.receipt.txt"])
  }

  @Test func `a link in the place of the daemon's folder is not followed`() throws {
    let elsewhere = try TemporaryDirectory()
    let filing = try delivery.enter("RNN/a.csv", "one")
    #expect(symlink(elsewhere.path, drop["RNN/accepted"]) == 0)
    #expect(throws: SystemFault.self) { try settle(filing) }
    #expect(elsewhere.names().isEmpty)
    #expect(try drop.text(of: "RNN/a.csv") == "one")
  }
}
