import Synchronization

/// When each loop of the daemon last moved. The watchdog is fed only while all of them do, so that
/// one stuck loop is enough to be restarted.
package final class Heartbeats: Sendable {
  package enum Loop: String, CaseIterable, Sendable {
    case drop
    case socket
  }

  private let beats: Mutex<[Loop: Int64]>

  package init(now: Int64 = Clock.monotonicMilliseconds()) {
    beats = Mutex(Dictionary(uniqueKeysWithValues: Loop.allCases.map { ($0, now) }))
  }

  package func beat(_ loop: Loop, now: Int64 = Clock.monotonicMilliseconds()) {
    beats.withLock { $0[loop] = now }
  }

  /// The loops that have not moved for `milliseconds`.
  package func stuck(for milliseconds: Int64, now: Int64 = Clock.monotonicMilliseconds()) -> [Loop]
  {
    beats.withLock { beats in
      Loop.allCases.filter { now - (beats[$0] ?? 0) >= milliseconds }
    }
  }
}
