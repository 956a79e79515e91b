import Glibc
import Testing

/// A daemon that is killed just before a system call, at every one of them in turn. With
/// `IMPACT_FULL_SWEEP=1` at every one, otherwise at as many as fit into the tests.
@Suite(.serialized) struct KillSweepTests {
  @Test func `a kill before any system call of a drop changes no total`() async throws {
    let ground = try SweepGround()
    let all = ground.counts.points { _ in ["signal=SIGKILL"] }
    let points = SweepGround.sample(all, atMost: 210)
    let start = Clock.now
    let result = try await SweepResult.of(points) { try Self.kill(at: $0, ground) }
    print(
      "kills: \(result.line) (of \(all.count), \(result.missed) did not come, "
        + "in \(Int(Clock.now - start)) s)")
    #expect(result.complaints.isEmpty, "\(result.complaints.prefix(20).joined(separator: "\n"))")
    #expect(result.points > 200)
    #expect(result.torn + result.lost + result.doubled == 0)
  }

  static func kill(at point: CallPoint, _ ground: SweepGround) throws -> SweepResult.Trial {
    let office = try SweptOffice(state: ground.state, putAway: ground.putAway)
    let process = try office.startTraceable()
    try process.trace(
      try process.threads([point.thread]), point.options(log: office.trace))
    try office.drop()
    _ = office.questions.settle()
    process.end()
    let wasHit = office.wasHit

    try office.daemon.start()
    var complaints: [SweptOffice.Complaint] = []
    let first = office.totals()
    if first != ground.totalsBefore, first != ground.totalsAfter {
      complaints.append(.torn("totals in between: \(first ?? .null)"))
    }
    if office.questions.settle() != true { complaints.append(.lost("it does not settle")) }
    return SweepResult.Trial(
      wasHit: wasHit, complaints: complaints + office.complaints(after: ground.totalsAfter))
  }
}
