import Glibc
import Testing

/// A daemon whose system calls fail, each in turn with every error that it may meet. With
/// `IMPACT_FULL_SWEEP=1` all of them, otherwise as many as fit into the tests.
@Suite(.serialized) struct ErrorSweepTests {
  private static let errors: [String: [String]] = [
    "openat": ["EIO", "ENOSPC", "EMFILE", "EINTR"], "read": ["EIO", "EINTR"],
    "pread64": ["EIO", "EINTR"], "write": ["EIO", "ENOSPC", "EINTR"],
    "pwrite64": ["EIO", "ENOSPC", "EINTR"], "fsync": ["EIO", "ENOSPC"],
    "fdatasync": ["EIO", "ENOSPC"], "newfstatat": ["EIO"], "renameat2": ["EIO", "ENOSPC"],
    "renameat": ["EIO", "ENOSPC"], "unlink": ["EIO"], "unlinkat": ["EIO"],
    "mkdirat": ["EIO", "ENOSPC"], "ftruncate": ["EIO", "ENOSPC"], "fcntl": ["EIO", "EINTR"],
    "fchmod": ["EIO"], "fchown": ["EIO"], "close": ["EIO"], "lseek": ["EIO"],
  ]

  @Test func `a failing system call is said and made good, and no total changes`() async throws {
    let ground = try SweepGround()
    let all = ground.counts.points { (Self.errors[$0] ?? []).map { "error=\($0)" } }
    let points = SweepGround.sample(all, atMost: 210)
    let start = Clock.now
    let result = try await SweepResult.of(points) { try Self.fail(at: $0, ground) }
    print(
      "errors: \(result.line) (of \(all.count), \(result.missed) did not come, "
        + "in \(Int(Clock.now - start)) s)")
    #expect(result.complaints.isEmpty, "\(result.complaints.prefix(20).joined(separator: "\n"))")
    #expect(result.points > 200)
    #expect(result.torn + result.lost + result.doubled == 0)
  }

  static func fail(at point: CallPoint, _ ground: SweepGround) throws -> SweepResult.Trial {
    let office = try SweptOffice(state: ground.state, putAway: ground.putAway)
    let process = try office.startTraceable()
    defer { process.end() }
    try process.trace(
      try process.threads([point.thread]), point.options(log: office.trace))
    try office.drop()
    var complaints: [SweptOffice.Complaint] = []
    // A failed sync may show as a pause for the moment before the end.
    let isSync = point.call == "fsync" || point.call == "fdatasync"
    if !untilExplicit(office, process, mayPause: !isSync) {
      complaints.append(.lost("it says neither idle nor paused"))
    }
    let hasEnded = process.hasEnded
    if hasEnded {
      let said = (try? Files.read(office.daemon.log)) ?? ""
      if !said.contains("exit-code=74") { complaints.append(.lost("it crashed: \(said)")) }
    } else {
      process.detach()
      // The error is gone, and asking makes it look again.
      _ = office.questions.settle()
    }
    let wasHit = office.wasHit
    // SQLite syncs the directory of a new journal and does not look at what that says.
    let isOfJournal = office.failedCalls.contains { $0.contains("/state>)") }
    if wasHit, isSync, !hasEnded, !isOfJournal { complaints.append(.lost("it did not end")) }
    let stuck = office.questions.get("/v1/status")?["problems"].elements.compactMap(\.text) ?? []
    if hasEnded || stuck.contains(where: { $0.contains("März") }) {
      process.end()
      try office.daemon.start()
      if office.questions.settle() != true { complaints.append(.lost("it does not settle")) }
    }
    return SweepResult.Trial(
      wasHit: wasHit, complaints: complaints + office.complaints(after: ground.totalsAfter))
  }

  /// Asks until the daemon has ended, is paused, or has nothing to do with the file any more.
  private static func untilExplicit(
    _ office: SweptOffice, _ process: TracedProcess, mayPause: Bool
  ) -> Bool {
    let deadline = Clock.now + 30
    while Clock.now < deadline {
      guard let state = office.questions.get("/v1/status")?["state"].text else {
        while !process.hasEnded, Clock.now < deadline { sched_yield() }
        return process.hasEnded
      }
      if mayPause, state.hasPrefix("Paused") { return true }
      if state.hasPrefix("Idle"), office.questions.settle(within: 1) == true { return true }
    }
    return false
  }
}
