import ImpactCore
import ImpactService
import Intake
import Ledger
import Testing

/// `keep_originals` and `forget`, on real directories.
@Suite struct CustodianTests {
  private let accepted = "RNN/accepted/\(Clock.now().dateInUK.year)"

  private static let claims = """
    Claim Ref,Employee,Date,Miles
    CLM-1,Jane Zorvquib,03/05/2024,37.9

    """

  private func later(days: Int64) -> Instant {
    Instant(unixMilliseconds: Clock.now().unixMilliseconds + days * 86_400_000)
  }

  @Test func `originals go when their days are over and not before`() async throws {
    let office = try await OfficeDesk()
    try office.drop.write(Self.claims, to: "RNN/claims.csv")
    try await office.take("RNN/claims.csv")
    try await office.custodian.sweep(at: later(days: 9999))
    #expect(office.drop.names(in: accepted).count == 2, "without the setting all are kept")

    let keeping = try await office.restarted(keepOriginalsDays: 90)
    try await keeping.custodian.sweep(at: later(days: 89))
    #expect(office.drop.names(in: accepted) == ["claims.csv", "claims.csv.receipt.txt"])
    try await keeping.custodian.sweep(at: later(days: 91))
    #expect(office.drop.names(in: accepted) == ["claims.csv.receipt.txt"])
    #expect(try await keeping.keeper.file("f1")?.disposal?.cause == .keptLongEnough)
    try await keeping.custodian.sweep(at: later(days: 92))
    #expect(keeping.miles == Exact(coefficient: 379, scale: 1))
    #expect(try await keeping.keeper.verify().firstDifference == nil)
  }

  @Test func `what a crash left of an original that is forgotten goes with the next sweep`()
    async throws
  {
    let office = try await OfficeDesk()
    try office.drop.write(Self.claims, to: "RNN/claims.csv")
    try await office.take("RNN/claims.csv")
    // Noted, and ended before it was removed.
    try await office.keeper.dispose(of: ["f1"], .forgotten, at: Clock.now())
    #expect(office.drop.names(in: accepted).count == 2)
    let next = try await office.restarted()
    try await next.custodian.sweep(at: Clock.now())
    #expect(office.drop.names(in: accepted) == ["claims.csv.receipt.txt"])
  }

  @Test func `a search without removal leaves everything as it is`() async throws {
    let office = try await OfficeDesk()
    try office.drop.write(Self.claims, to: "RNN/claims.csv")
    try await office.take("RNN/claims.csv")
    let person = try #require(PersonText("zorvquib"))
    let trial = try await office.custodian.forget(person, isTrial: true, at: Clock.now())
    #expect(trial.named.map(\.id) == ["f1"])
    #expect(office.drop.names(in: accepted).count == 2)
    let found = try await office.custodian.forget(person, isTrial: false, at: Clock.now())
    #expect(found.named == trial.named)
    #expect(office.drop.names(in: accepted) == ["claims.csv.receipt.txt"])
    let again = try await office.custodian.forget(person, isTrial: false, at: Clock.now())
    #expect(again.named.isEmpty && again.searched == 0)
  }
}
