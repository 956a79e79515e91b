import Glibc
import ImpactService
import Testing

/// Contract section 3: a file is taken when it was renamed in, or was still for a quiet period.
@Suite struct ReadinessTests {
  private var readiness = Readiness(quietPeriodSeconds: 2)
  private let drop: TemporaryDirectory

  init() throws {
    drop = try TemporaryDirectory()
    try drop.write("before", to: "a.csv")
  }

  /// The file as a scan sees it now.
  private func candidate(_ name: String = "a.csv") throws -> DropScan.Candidate {
    let scan = try DropScan(of: Folder(path: drop.path))
    return try #require(scan.candidates.first { $0.path.display == name })
  }

  /// Puts another file of that name in its place.
  private func replace(_ name: String = "a.csv") throws {
    try drop.write("before", to: "new.part")
    #expect(rename(drop["new.part"], drop[name]) == 0)
  }

  private func setTimes(_ seconds: Int) {
    let times = [timespec(tv_sec: seconds, tv_nsec: 0), timespec(tv_sec: seconds, tv_nsec: 0)]
    #expect(utimensat(AT_FDCWD, drop["a.csv"], times, 0) == 0)
  }

  private mutating func judge(
    _ candidates: DropScan.Candidate..., renamed: Set<DropPath> = [], now: Int64
  ) -> Readiness.Verdict {
    readiness.judge(candidates, renamed: renamed, now: now)
  }

  @Test mutating func `a file is ready when it was still for the quiet period`() throws {
    let file = try candidate()
    let first = judge(file, now: 1000)
    #expect(first.ready.isEmpty)
    #expect(first.waiting == 1)
    #expect(readiness.wakeAt(after: 1000) == 3000)
    #expect(judge(file, now: 2999).ready.isEmpty)
    let last = judge(file, now: 3000)
    #expect(last.ready == [file])
    #expect(last.waiting == 0)
    #expect(readiness.unchangedSince(file.path) == 1000)
  }

  @Test(arguments: [0, 1, 946_684_800, 4_102_444_800])
  mutating func `its own times, past or future, change nothing`(seconds: Int) throws {
    setTimes(seconds)
    let file = try candidate()
    #expect(judge(file, now: 1000).ready.isEmpty)
    #expect(judge(file, now: 2999).ready.isEmpty)
    #expect(judge(file, now: 3000).ready == [file])
  }

  @Test mutating func `a file that was renamed in is ready at once`() throws {
    let file = try candidate()
    #expect(judge(file, renamed: [file.path], now: 1000).ready == [file])
  }

  @Test mutating func `a rename over a file that waits makes it ready`() throws {
    let old = try candidate()
    try replace()
    let new = try candidate()
    #expect(judge(old, now: 1000).waiting == 1)
    #expect(judge(new, renamed: [new.path], now: 1500).ready == [new])
  }

  @Test mutating func `a rename says nothing of another file`() throws {
    try drop.write("x", to: "renamed.csv")
    try drop.write("x", to: "other.csv")
    let renamed = try candidate("renamed.csv")
    let other = try candidate("other.csv")
    let verdict = judge(renamed, other, renamed: [renamed.path], now: 1000)
    #expect(verdict.ready == [renamed])
    #expect(verdict.waiting == 1)
  }

  @Test(arguments: ["size", "time", "inode", "links"])
  mutating func `any change begins the wait anew`(what: String) throws {
    let before = try candidate()
    #expect(judge(before, now: 1000).ready.isEmpty)
    switch what {
    case "size": #expect(truncate(drop["a.csv"], 3) == 0)
    case "time": setTimes(1)
    case "inode": try replace()
    default: #expect(link(drop["a.csv"], drop[".second"]) == 0)
    }
    let after = try candidate()
    #expect(judge(after, now: 2900).ready.isEmpty)
    #expect(judge(after, now: 4899).ready.isEmpty)
    #expect(judge(after, now: 4900).ready == [after])
    #expect(readiness.unchangedSince(after.path) == 2900)
  }

  @Test mutating func `a file that went and came back waits anew`() throws {
    let file = try candidate()
    #expect(judge(file, now: 1000).ready.isEmpty)
    #expect(judge(now: 2000).waiting == 0)
    #expect(readiness.unchangedSince(file.path) == nil)
    #expect(judge(file, now: 3000).ready.isEmpty)
    #expect(judge(file, now: 5000).ready == [file])
  }

  @Test mutating func `a postponed file waits until its time`() throws {
    let file = try candidate()
    #expect(judge(file, renamed: [file.path], now: 1000).ready == [file])
    readiness.postpone(file.path, until: 61_000, isStuck: false)
    #expect(readiness.wakeAt(after: 1000) == 61_000)
    let during = judge(file, now: 60_999)
    #expect(during.ready.isEmpty)
    #expect(during.waiting == 1)
    #expect(judge(file, now: 61_000).ready == [file])
  }

  @Test mutating func `a postponed file that changes has only its quiet period before it`() throws {
    let file = try candidate()
    _ = judge(file, renamed: [file.path], now: 1000)
    readiness.postpone(file.path, until: 61_000, isStuck: false)
    try drop.write("before and after", to: "a.csv")
    let grown = try candidate()
    #expect(judge(grown, now: 5000).waiting == 1)
    #expect(judge(grown, now: 7000).ready == [grown])
  }

  @Test mutating func `nobody waits for a file that needs a person`() throws {
    let file = try candidate()
    _ = judge(file, renamed: [file.path], now: 1000)
    readiness.postpone(file.path, until: 61_000, isStuck: true)
    let during = judge(file, now: 2000)
    #expect(during.ready.isEmpty)
    #expect(during.waiting == 0)
    #expect(judge(file, now: 61_000).ready == [file], "it is tried again")
  }

  @Test mutating func `a file that a person has mended is waited for again`() throws {
    let file = try candidate()
    _ = judge(file, renamed: [file.path], now: 1000)
    readiness.postpone(file.path, until: 61_000, isStuck: true)
    try replace()
    let mended = try candidate()
    #expect(judge(mended, now: 2000).waiting == 1)
    #expect(judge(mended, now: 4000).ready == [mended])
  }

  @Test func `without a quiet period every file is ready at once`() throws {
    var readiness = Readiness(quietPeriodSeconds: 0)
    let file = try candidate()
    #expect(readiness.judge([file], renamed: [], now: 5).ready == [file])
    #expect(readiness.wakeAt(after: 5) == nil)
  }
}
