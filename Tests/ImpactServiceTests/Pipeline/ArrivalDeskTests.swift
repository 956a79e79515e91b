import Glibc
import ImpactCore
import ImpactService
import Ledger
import QueryWire
import Testing

/// One file through desk, intake and ledger, on real directories.
@Suite struct ArrivalDeskTests {
  private let accepted: String

  init() {
    accepted = "RNN/accepted/\(Clock.now().dateInUK.year)"
  }

  private static let claims = """
    Claim Ref,Date,Miles,Fuel Type,Engine Size\r
    CLM-1,03/05/2024,37.9,Petrol,1598\r
    CLM-2,04/05/2024,12.1,Petrol,1598\r

    """

  @Test func `a dropped file is counted, moved and has its receipt`() async throws {
    let office = try await OfficeDesk()
    try office.drop.write(Self.claims, to: "RNN/claims.csv")
    #expect(try await office.take("RNN/claims.csv").word == "done")
    #expect(office.miles == Exact(50))
    #expect(office.drop.names(in: "RNN") == ["accepted"])
    #expect(office.drop.names(in: accepted) == ["claims.csv", "claims.csv.receipt.txt"])
    let receipt = try office.drop.text(of: "\(accepted)/claims.csv.receipt.txt")
    #expect(receipt.contains("Outcome:    accepted\n"))
    #expect(receipt.contains("  2 read = 2 counted\n"))
    #expect(receipt.contains("  50 miles, car\n"))
    #expect(try await office.keeper.pendingFilings().isEmpty)
    let file = try #require(try await office.files(.accepted).first)
    #expect(file.arrival.org == "RNN")
    #expect(file.arrival.name == "claims.csv")
    #expect(try await office.keeper.verify().firstDifference == nil)
    #expect(office.state.names() == ["ledger.db"], "no copy is left")
  }

  @Test func `the same bytes under another name change nothing`() async throws {
    let office = try await OfficeDesk()
    for name in ["one.csv", "two.csv", "three.csv"] {
      try office.drop.write(Self.claims, to: "RNN/\(name)")
      #expect(try await office.take("RNN/\(name)").word == "done")
    }
    #expect(office.miles == Exact(50))
    #expect(try await office.files(.accepted).count == 1)
    #expect(try await office.files(.unchanged).count == 2)
    let receipt = try office.drop.text(of: "\(accepted)/three.csv.receipt.txt")
    #expect(receipt.contains("nothing new: the same bytes as file f1"))
    #expect(receipt.contains("  2 read = 2 unchanged\n"))
  }

  @Test func `the same bytes in another organisation are counted`() async throws {
    let office = try await OfficeDesk()
    for org in ["RNN", "RBS"] {
      try office.drop.write(Self.claims, to: "\(org)/claims.csv")
      #expect(try await office.take("\(org)/claims.csv").word == "done")
    }
    #expect(office.miles == Exact(100))
  }

  @Test func `a file at the root belongs to the default organisation`() async throws {
    let office = try await OfficeDesk()
    try office.drop.write(Self.claims, to: "claims.csv")
    #expect(try await office.take("claims.csv").word == "done")
    #expect(try await office.files(nil).map(\.arrival.org) == ["default"])
  }

  @Test func `what is no table goes into quarantine with the reason`() async throws {
    let office = try await OfficeDesk()
    try office.drop.write("<!DOCTYPE html><html><body>Sign in</body></html>", to: "RNN/a.csv")
    #expect(try await office.take("RNN/a.csv").word == "done")
    #expect(office.drop.names(in: "RNN/quarantine") == ["a.csv", "a.csv.receipt.txt"])
    let receipt = try office.drop.text(of: "RNN/quarantine/a.csv.receipt.txt")
    #expect(receipt.contains("Outcome:    not read; nothing of it is in the totals\n"))
    #expect(receipt.contains("What to do: "))
    #expect(office.miles == .zero)
  }

  @Test func `an empty file waits a minute, then goes into quarantine`() async throws {
    let office = try await OfficeDesk()
    try office.drop.write("", to: "RNN/a.csv")
    let seen = Clock.monotonicMilliseconds()
    guard case .incomplete(let until) = try await office.take("RNN/a.csv", unchangedSince: seen)
    else {
      Issue.record("it may still be copied")
      return
    }
    #expect(until == seen + 60_000)
    #expect(office.drop.names(in: "RNN") == ["a.csv"])
    #expect(try await office.files(nil).isEmpty)
    #expect(try await office.take("RNN/a.csv", unchangedSince: seen - 60_001).word == "done")
    #expect(office.drop.names(in: "RNN/quarantine") == ["a.csv", "a.csv.receipt.txt"])
  }

  @Test func `a quarantined file that is dropped again is read again`() async throws {
    let office = try await OfficeDesk()
    for _ in 1...2 {
      try office.drop.write("not a table at all\u{0}\u{1}", to: "RNN/a.csv")
      #expect(try await office.take("RNN/a.csv").word == "done")
    }
    #expect(try await office.files(.quarantined).count == 2)
    #expect(try await office.files(.unchanged).isEmpty)
  }

  @Test func `a file with a second link is named and left`() async throws {
    let office = try await OfficeDesk()
    try office.drop.write(Self.claims, to: "RNN/a.csv")
    #expect(link(office.drop["RNN/a.csv"], office.state["second"]) == 0)
    #expect(
      try await office.take("RNN/a.csv").word
        == "stuck: RNN/a.csv has a second link; remove one of the two and it will be read")
    #expect(try await office.files(nil).isEmpty)
  }

  @Test func `a file in a folder whose name is no text is read like any other`() async throws {
    let office = try await OfficeDesk()
    let odd = try #require(EntryName(bytes: [0x62, 0xFF]))
    let folder = try Folder(path: office.drop.path).folder(making: #require(EntryName("RNN")))
      .folder(making: odd)
    try SmallFile.write(
      Array(Self.claims.utf8), as: #require(EntryName("a.csv")), in: folder.descriptor, mode: 0o640)
    #expect(try await office.take("RNN/b\u{FFFD}/a.csv").word == "done")
    #expect(office.miles == Exact(50))
  }

  @Test func `a file that another program has leased is waited for, not asked for at once`()
    async throws
  {
    let office = try await OfficeDesk()
    try office.drop.write(Self.claims, to: "RNN/a.csv")
    let writer = open(office.drop["RNN/a.csv"], O_RDWR)
    defer { close(writer) }
    signal(SIGIO, SIG_IGN)
    try #require(fcntl(writer, 1024, F_WRLCK) == 0, "F_SETLEASE, as a file server does")
    #expect(try await office.take("RNN/a.csv").word != "again")
  }

  // MARK: Across a restart

  @Test func `what could not be moved is counted once and put away at the next start`()
    async throws
  {
    let office = try await OfficeDesk()
    try office.drop.write(Self.claims, to: "RNN/a.csv")
    try office.drop.write("in the way", to: "RNN/accepted")
    for _ in 1...2 {
      #expect(try await office.take("RNN/a.csv").word.hasPrefix("stuck: RNN/a.csv "))
    }
    #expect(office.miles == Exact(50))
    #expect(try await office.files(nil).count == 1)
    #expect(try await office.keeper.pendingFilings().count == 1)
    #expect(unlink(office.drop["RNN/accepted"]) == 0)

    let later = try await office.restarted()
    #expect(later.miles == Exact(50))
    await later.desk.finishPendingMoves()
    #expect(later.drop.names(in: "RNN") == ["accepted"])
    #expect(later.drop.names(in: accepted) == ["a.csv", "a.csv.receipt.txt"])
    #expect(try await later.keeper.pendingFilings().isEmpty)
    #expect(try await later.keeper.verify().firstDifference == nil)
  }

  @Test func `what could not be moved is put away by a later scan too`() async throws {
    let office = try await OfficeDesk()
    try office.drop.write(Self.claims, to: "RNN/a.csv")
    try office.drop.write("in the way", to: "RNN/accepted")
    try await office.take("RNN/a.csv")
    #expect(unlink(office.drop["RNN/accepted"]) == 0)
    #expect(try await office.take("RNN/a.csv").word == "done")
    #expect(office.miles == Exact(50))
    #expect(try await office.files(nil).count == 1)
    #expect(try await office.keeper.pendingFilings().isEmpty)
  }

  @Test func `one move that cannot be finished holds up no other`() async throws {
    let office = try await OfficeDesk()
    for org in ["RAA", "RBB"] {
      try office.drop.write(Self.claims, to: "\(org)/a.csv")
      try office.drop.write("in the way", to: "\(org)/accepted")
      try await office.take("\(org)/a.csv")
    }
    #expect(unlink(office.drop["RBB/accepted"]) == 0)
    let later = try await office.restarted()
    await later.desk.finishPendingMoves()
    #expect(later.drop.names(in: "RBB") == ["accepted"])
    #expect(try await later.keeper.pendingFilings().count == 1)
  }

  @Test func `a restart changes no total`() async throws {
    let office = try await OfficeDesk()
    try office.drop.write(Self.claims, to: "RNN/a.csv")
    try await office.take("RNN/a.csv")
    let later = try await office.restarted()
    #expect(later.miles == Exact(50))
    #expect(later.board.snapshot.rows == office.board.snapshot.rows)
    try later.drop.write(Self.claims, to: "RNN/a.csv")
    try await later.take("RNN/a.csv")
    #expect(later.miles == Exact(50))
  }
}
