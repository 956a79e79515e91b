/// Decides which files are complete: renamed in, or unchanged for a quiet period by our own clock.
///
/// A pure state machine: it is told what a scan saw and what time it is. File times are compared
/// with each other and never with a clock, so a copied or future time stamp changes nothing.
package struct Readiness: Sendable {
  private struct Sighting: Sendable {
    var stamp: FileStamp
    var since: Int64
    var readyAt: Int64
    /// A person has to act first; nobody should wait for it.
    var isStuck = false
  }

  private let quietMilliseconds: Int64
  private var sightings: [DropPath: Sighting] = [:]

  package init(quietPeriodSeconds: Int) {
    quietMilliseconds = Int64(quietPeriodSeconds) * 1000
  }

  package struct Verdict: Sendable {
    package var ready: [DropScan.Candidate] = []
    package var waiting = 0
  }

  /// Takes in what a scan saw. `renamed` holds the paths that a rename announced.
  package mutating func judge(
    _ candidates: [DropScan.Candidate], renamed: Set<DropPath>, now: Int64
  ) -> Verdict {
    var verdict = Verdict()
    var seen: [DropPath: Sighting] = [:]
    for candidate in candidates {
      var sighting = sightings[candidate.path]
      let quiet = renamed.contains(candidate.path) ? 0 : quietMilliseconds
      if sighting?.stamp != candidate.stamp {
        sighting = Sighting(stamp: candidate.stamp, since: now, readyAt: now + quiet)
      } else if quiet == 0 {
        sighting?.readyAt = now
      }
      guard let sighting else { continue }
      seen[candidate.path] = sighting
      if sighting.readyAt <= now {
        verdict.ready.append(candidate)
      } else if !sighting.isStuck {
        verdict.waiting += 1
      }
    }
    sightings = seen
    return verdict
  }

  /// Looks at a file again at `time`, or as soon as it changes.
  package mutating func postpone(_ path: DropPath, until time: Int64, isStuck: Bool) {
    sightings[path]?.readyAt = time
    sightings[path]?.isStuck = isStuck
  }

  /// When the next file that is not ready yet should be looked at.
  package func wakeAt(after now: Int64) -> Int64? {
    sightings.values.map(\.readyAt).filter { $0 > now }.min()
  }

  /// Whether a file lies there that needs a person.
  package func isStuck(_ path: DropPath) -> Bool { sightings[path]?.isStuck == true }

  /// Since when a file has lain unchanged, on the monotonic clock.
  package func unchangedSince(_ path: DropPath) -> Int64? { sightings[path]?.since }
}
