import Glibc
import ImpactCore
import ImpactService
import Ledger
import Testing

/// The originals are removed, and nothing else.
@Suite struct OriginalsTests {
  private let delivery: Delivery
  private let accepted = "RNN/accepted/2026"
  private let originals: Originals

  init() throws {
    delivery = try Delivery()
    originals = Originals(drop: delivery.drop.path)
  }

  private var drop: TemporaryDirectory { delivery.drop }

  /// Takes a file as far as its place, and notes its receipt.
  private func putAway(_ path: String, _ text: String, _ outcome: FileEntry.State) throws {
    let filing = try delivery.enter(path, text, outcome: outcome)
    try delivery.books.finish(filing, receipt: delivery.removal.settle(filing))
  }

  private func removeAll() throws -> [String] {
    try originals.remove(
      delivery.books.ledger.originals(receivedUpTo: BookedFiles.received))
  }

  @Test func `receipts stay where the originals were`() throws {
    try putAway("RNN/a.csv", "Planted Person,1", .accepted)
    try putAway("RNN/b.csv", "Planted Person,2", .quarantined)
    #expect(try removeAll() == ["f1", "f2"])
    #expect(drop.names(in: accepted) == ["a.csv.receipt.txt"])
    #expect(drop.names(in: "RNN/quarantine") == ["b.csv.receipt.txt"])
    #expect(try removeAll().isEmpty)
    for name in ["\(accepted)/a.csv.receipt.txt", "RNN/quarantine/b.csv.receipt.txt"] {
      #expect(!(try drop.text(of: name)).contains("Planted"))
    }
    #expect(try delivery.books.ledger.file("f1")?.counts[.counted] == 1)
  }

  @Test func `what somebody has put in an original's place stays`() throws {
    try putAway("RNN/a.csv", "one", .accepted)
    try drop.write("two", to: "\(accepted)/a.csv")
    #expect(try removeAll().isEmpty)
    #expect(try drop.text(of: "\(accepted)/a.csv") == "two")
    #expect(unlink(drop["\(accepted)/a.csv"]) == 0)
    #expect(symlink("/etc/hostname", drop["\(accepted)/a.csv"]) == 0)
    #expect(try removeAll().isEmpty)
    #expect(drop.names(in: accepted) == ["a.csv", "a.csv.receipt.txt"])
  }
}
