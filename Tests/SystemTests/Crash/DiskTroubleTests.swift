import Glibc
import Testing

/// What the disk may do to a running daemon, and how it goes on by itself.
@Suite struct DiskTroubleTests {
  private static let claims = Claims.hundreds(on: Claims.days(3, of: "05/2024"))
  private static let more = Claims.hundreds(on: Claims.days(2, of: "06/2024"), reference: "J")

  @Test(.enabled(if: getuid() == 0, "mounting needs root"))
  func `a full disk under the ledger pauses the intake until there is room`() async throws {
    let office = try SweptOffice()
    let mount = try await Mount(at: office.daemon.state, megabytes: 2)
    try office.daemon.start()
    try office.daemon.drop(Self.claims, as: "may.csv")
    try #require(office.questions.settle() == true)
    let before = try #require(office.totals())
    let ballast = "\(office.daemon.state)/ballast"
    mount.fill(ballast)

    try office.daemon.drop(Self.more, as: "june.csv")
    let state = office.state { $0.hasPrefix("Paused") }
    #expect(state.contains("No space left"), "\(state)")
    #expect(office.totals() == before, "questions are answered meanwhile")
    #expect(office.entries().keys.sorted() == ["may.csv"])

    unlink(ballast)
    try #require(office.questions.settle() == true)
    #expect(office.entries()["june.csv"]?.state == "accepted")
    #expect(office.questions.get("/v1/verify")?["ok"] == .bool(true))
    #expect(office.daemon.stop() == 0)
  }

  @Test(.enabled(if: getuid() == 0, "mounting needs root"))
  func `a drop directory that is read-only is counted once and cleared later`() async throws {
    let office = try SweptOffice()
    let mount = try await Mount(at: office.daemon.drop, megabytes: 2)
    let path = "\(office.daemon.drop)/may.csv"
    try Files.write(Self.claims, to: path)
    try await mount.remount("ro")
    try office.daemon.start()
    let state = office.state { $0.hasPrefix("Paused") }
    #expect(state.contains("Read-only file system"), "\(state)")
    #expect(office.entries()["may.csv"]?.rows("counted") == 3, "it is counted already")
    try await mount.remount("rw")
    try #require(office.questions.settle() == true, "\(state)")
    #expect(!Files.exists(path))
    #expect(office.entries().count == 1)
    let receipt = try office.daemon.receipt(of: "may.csv")
    #expect(receipt.contains("3 counted"))
    #expect(office.daemon.stop() == 0)
  }

  @Test func `a drop directory that has gone is said, and taken up when it is back`() throws {
    let office = try SweptOffice()
    try office.daemon.start()
    let away = "\(office.daemon.drop)-away"
    try Files.move(office.daemon.drop, to: away)
    #expect(office.questions.settle(within: 1) == false)
    let state = office.state { $0.hasPrefix("Paused") }
    #expect(state.contains("cannot be read"), "\(state)")
    #expect(office.totals() != nil)
    try Files.move(away, to: office.daemon.drop)
    try office.daemon.drop(Self.claims, as: "may.csv")
    try #require(office.questions.settle() == true)
    #expect(office.entries()["may.csv"]?.state == "accepted")
  }

  @Test func `a move that cannot be made is shown as pending and made later`() throws {
    let office = try SweptOffice()
    try office.daemon.start()
    // A file stands where the folder for accepted files should be.
    let place = "\(office.daemon.drop)/accepted"
    try Files.write("in the way", to: place)
    try office.daemon.drop(Self.claims, as: "may.csv")
    try #require(office.questions.settle() == true)
    for _ in 0..<3 { _ = office.questions.settle() }
    let pending = office.problems.filter { $0.hasPrefix("may.csv is counted and cannot be put") }
    #expect(pending.count == 1, "\(office.problems)")
    #expect(Files.exists("\(office.daemon.drop)/may.csv"))
    #expect(office.entries()["may.csv"]?.rows("counted") == 3)

    unlink(place)
    let shown = office.state { _ in office.problems.isEmpty }
    #expect(office.problems.isEmpty, "\(shown)")
    #expect(!Files.exists("\(office.daemon.drop)/may.csv"))
    #expect(try office.daemon.receipt(of: "may.csv").contains("3 counted"))
    #expect(office.entries().count == 1)
  }

  @Test func `a name that is taken where the file goes is left, and both are kept`() throws {
    let office = try SweptOffice()
    try office.daemon.start()
    try office.daemon.drop(Self.claims, as: "claims.csv")
    try #require(office.questions.settle() == true)
    try office.daemon.drop(Self.more, as: "claims.csv", in: "")
    try #require(office.questions.settle() == true)
    let names = Files.below("\(office.daemon.drop)/accepted").compactMap { path in
      path.split(separator: "/").last.map(String.init)
    }
    #expect(names.filter { $0.hasSuffix(".csv") }.sorted() == ["claims-2.csv", "claims.csv"])
    #expect(names.count == 4)
  }
}
