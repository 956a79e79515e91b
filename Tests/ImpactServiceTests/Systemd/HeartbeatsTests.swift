import ImpactService
import Testing

/// The watchdog is fed only while every loop moves.
@Suite struct HeartbeatsTests {
  @Test func `loops that moved within the limit are not stuck`() {
    let heartbeats = Heartbeats(now: 0)
    #expect(heartbeats.stuck(for: 1000, now: 999).isEmpty)
  }

  @Test(arguments: Heartbeats.Loop.allCases)
  func `one loop that stands still is named`(loop: Heartbeats.Loop) {
    let heartbeats = Heartbeats(now: 0)
    for other in Heartbeats.Loop.allCases where other != loop { heartbeats.beat(other, now: 900) }
    #expect(heartbeats.stuck(for: 1000, now: 1000) == [loop])
    heartbeats.beat(loop, now: 1000)
    #expect(heartbeats.stuck(for: 1000, now: 1001).isEmpty)
  }

  @Test func `nothing beats by itself`() {
    let heartbeats = Heartbeats(now: 0)
    #expect(heartbeats.stuck(for: 1000, now: 1_000_000) == Heartbeats.Loop.allCases)
  }
}
